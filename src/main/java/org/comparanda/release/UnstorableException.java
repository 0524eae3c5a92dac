package org.comparanda.release;

import java.util.List;
import java.util.Optional;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.Report;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A package passed all rules, and the database did not take it. */
@SuppressWarnings("serial") // Never leaves the process.
final class UnstorableException extends RuntimeException {

    private final DataPackage dataPackage;
    private final PSQLException fault;

    private UnstorableException(DataPackage dataPackage, PSQLException fault) {
        super(fault);
        this.dataPackage = dataPackage;
        this.fault = fault;
    }

    /** If it was the content that the database refused: a constraint that does not hold, a value it cannot keep. */
    static Optional<UnstorableException> of(DataPackage dataPackage, RuntimeException thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof PSQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof PSQLException fault && isOfContent(fault)
                ? Optional.of(new UnstorableException(dataPackage, fault))
                : Optional.empty();
    }

    /** Classes 22 (data exception) and 23 (integrity constraint violation) of SQL states. */
    private static boolean isOfContent(PSQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    DataPackage dataPackage() {
        return dataPackage;
    }

    Refusal refusal() {
        ServerErrorMessage server = fault.getServerErrorMessage();
        String said = server == null ? fault.getMessage() : server.getMessage();
        String detail = server == null || server.getDetail() == null ? "" : ": " + server.getDetail();
        Issue issue = Issue.error(
                "refused-by-database",
                Location.of("datapackage.json"),
                null,
                null,
                "the database does not take the package: " + said + detail);
        return new Refusal(
                dataPackage.descriptor().name(), dataPackage.descriptor().version(), new Report(List.of(issue)));
    }
}
