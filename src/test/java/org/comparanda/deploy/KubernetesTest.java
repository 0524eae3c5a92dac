package org.comparanda.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests say only what Kubernetes knows, fit each other, and give no more rights than are needed. */
class KubernetesTest {

    private static final Path FOLDER = Path.of("deploy", "kubernetes");
    private static final int PORT = 8080;

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "v1 Service", Service.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

    private static final ObjectMapper YAML = new YAMLMapper();

    /** The models keep what they do not know beside what they know; here it is a fault. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    static Stream<String> manifests() throws IOException {
        return texts(
                YAML.readTree(FOLDER.resolve("kustomization.yaml").toFile()).get("resources"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyManifestSaysWhatKubernetesKnows(String file) throws IOException {
        assertThat(read(file)).isNotNull();
    }

    @Test
    void whatKubernetesDoesNotKnowIsFound() throws IOException {
        JsonNode misspelt = new ObjectMapper()
                .readTree(YAML.readTree(FOLDER.resolve("deployment.yaml").toFile())
                        .toString()
                        .replace("readOnlyRootFilesystem", "readOnlyRootFileSystem"));
        assertThatThrownBy(() -> model(misspelt)).hasMessageContaining("readOnlyRootFileSystem");
    }

    @Test
    void everyFileIsPartOfTheWhole() throws IOException {
        JsonNode whole = YAML.readTree(FOLDER.resolve("kustomization.yaml").toFile());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(
                                    Stream.of("kustomization.yaml"),
                                    manifests(),
                                    texts(whole.at("/configMapGenerator/0/envs")))
                            .flatMap(names -> names)
                            .toList());
        }
        assertThat(whole.at("/configMapGenerator/0/name").asText())
                .isEqualTo(container().getEnvFrom().get(0).getConfigMapRef().getName());
        assertThat(whole.at("/images/0/name").asText()).isEqualTo(container().getImage());
    }

    @Test
    void allOfThemMeanTheSamePods() throws IOException {
        Map<String, String> labels =
                deployment().getSpec().getTemplate().getMetadata().getLabels();
        assertThat(deployment().getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(read("service.yaml", Service.class).getSpec().getSelector()).isEqualTo(labels);
        assertThat(read("disruption-budget.yaml", PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .isEqualTo(labels);
        assertThat(read("network-policy.yaml", NetworkPolicy.class)
                        .getSpec()
                        .getPodSelector()
                        .getMatchLabels())
                .isEqualTo(labels);
    }

    @Test
    void thePodsHaveNoMoreRightsThanTheyNeed() throws IOException {
        PodSpec pod = deployment().getSpec().getTemplate().getSpec();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container().getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container().getSecurityContext().getAllowPrivilegeEscalation())
                .isFalse();
        assertThat(container().getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container().getResources().getLimits()).containsKey("memory");
        assertThat(container().getVolumeMounts()).singleElement().satisfies(mount -> assertThat(mount.getMountPath())
                .isEqualTo("/tmp"));
        assertThat(container().getEnv())
                .allSatisfy(variable ->
                        assertThat(variable.getValueFrom().getSecretKeyRef()).isNotNull());
    }

    @Test
    void oneOfThemAlwaysAnswers() throws IOException {
        assertThat(deployment().getSpec().getReplicas()).isGreaterThan(1);
        assertThat(deployment()
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable()
                        .getIntVal())
                .isZero();
        Map<String, Probe> probes = Map.of(
                "/q/health/started", container().getStartupProbe(),
                "/q/health/ready", container().getReadinessProbe(),
                "/q/health/live", container().getLivenessProbe());
        probes.forEach((path, probe) -> {
            assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
            assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http");
            assertThat(probe.getTimeoutSeconds())
                    .as("a busy pod is no dead one: %s", path)
                    .isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void whatIsAskedForReachesTheServiceAndItTheDatabase() throws IOException {
        assertThat(container().getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getName()).isEqualTo("http");
            assertThat(port.getContainerPort()).as("as the image says").isEqualTo(PORT);
        });
        assertThat(read("service.yaml", Service.class).getSpec().getPorts())
                .singleElement()
                .satisfies(port -> assertThat(port.getTargetPort().getStrVal()).isEqualTo("http"));
        NetworkPolicySpec policy =
                read("network-policy.yaml", NetworkPolicy.class).getSpec();
        assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(policy.getIngress()).singleElement().satisfies(rule -> assertThat(rule.getPorts())
                .extracting(port -> port.getPort().getStrVal())
                .containsExactly("http"));
        int database = URI.create(settings().get("QUARKUS_DATASOURCE_JDBC_URL").replaceFirst("^jdbc:", ""))
                .getPort();
        assertThat(policy.getEgress()).anySatisfy(rule -> assertThat(rule.getPorts())
                .extracting(port -> port.getPort().getIntVal())
                .containsExactly(database));
    }

    @Test
    void everySettingIsOneThatTheServiceKnows() throws IOException {
        assertThat(KnownSettings.names())
                .contains("QUARKUS_HTTP_PORT", "COMPARANDA_PUBLIC_URL")
                .doesNotContain("QUARKUS_NONSENSE")
                .containsAll(settings().keySet())
                .containsAll(container().getEnv().stream().map(EnvVar::getName).toList());
        assertThat(settings())
                .containsKeys("COMPARANDA_PUBLIC_URL", "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES")
                .containsEntry("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
    }

    /** The models know which fields there are, not which have to be there. */
    @Test
    void nothingIsMissingThatKubernetesInsistsOn() throws IOException {
        for (String file : manifests().toList()) {
            HasMetadata manifest = read(file);
            assertThat(manifest.getMetadata().getName()).as(file).matches("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
            assertThat(manifest.getMetadata().getNamespace())
                    .as("%s: kustomization.yaml says where", file)
                    .isNull();
        }
        PodSpec pod = deployment().getSpec().getTemplate().getSpec();
        assertThat(deployment().getSpec().getStrategy().getType()).isEqualTo("RollingUpdate");
        assertThat(pod.getTopologySpreadConstraints()).allSatisfy(constraint -> {
            assertThat(constraint.getMaxSkew()).isPositive();
            assertThat(constraint.getTopologyKey()).isNotBlank();
            assertThat(constraint.getWhenUnsatisfiable()).isIn("DoNotSchedule", "ScheduleAnyway");
        });
        assertThat(pod.getVolumes())
                .extracting(Volume::getName)
                .containsExactlyElementsOf(container().getVolumeMounts().stream()
                        .map(VolumeMount::getName)
                        .toList());
        assertThat(container().getName()).isNotBlank();
        assertThat(container().getEnv())
                .extracting(variable -> variable.getValueFrom().getSecretKeyRef())
                .allSatisfy(secret -> {
                    assertThat(secret.getName()).isEqualTo("comparanda-database");
                    assertThat(secret.getKey()).isIn("username", "password");
                });
        for (ServicePort port : read("service.yaml", Service.class).getSpec().getPorts()) {
            assertThat(port.getPort()).isBetween(1, 65_535);
        }
        PodDisruptionBudgetSpec budget =
                read("disruption-budget.yaml", PodDisruptionBudget.class).getSpec();
        assertThat(budget.getMinAvailable().getIntVal())
                .as("so many that one may go")
                .isBetween(1, deployment().getSpec().getReplicas() - 1);
    }

    @Test
    void requestsAreNoMoreThanLimits() throws IOException {
        ResourceRequirements resources = container().getResources();
        resources.getRequests().forEach((what, asked) -> {
            assertThat(resources.getLimits()).containsKey(what);
            assertThat(asked.getNumericalAmount())
                    .as(what)
                    .isLessThanOrEqualTo(resources.getLimits().get(what).getNumericalAmount());
        });
        for (Volume volume : deployment().getSpec().getTemplate().getSpec().getVolumes()) {
            assertThat(volume.getEmptyDir().getSizeLimit().getNumericalAmount())
                    .isLessThan(resources.getLimits().get("ephemeral-storage").getNumericalAmount());
        }
    }

    /** There is no model of it beside the others; what is used of it is little. */
    @Test
    void theWholeSaysWhatKustomizeKnows() throws IOException {
        JsonNode whole = YAML.readTree(FOLDER.resolve("kustomization.yaml").toFile());
        assertThat(whole.get("apiVersion").asText()).isEqualTo("kustomize.config.k8s.io/v1beta1");
        assertThat(whole.get("kind").asText()).isEqualTo("Kustomization");
        assertThat(names(whole))
                .isSubsetOf("apiVersion", "kind", "namespace", "labels", "resources", "configMapGenerator", "images");
        assertThat(names(whole.at("/configMapGenerator/0"))).containsExactlyInAnyOrder("name", "envs");
        assertThat(names(whole.at("/images/0"))).containsExactlyInAnyOrder("name", "newName", "newTag");
        assertThat(names(whole.at("/labels/0"))).containsExactly("pairs");
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<version>" + whole.at("/images/0/newTag").asText() + "</version>");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void aPodThatGoesSaysSoAndIsNotCutOff() throws IOException {
        PodSpec pod = deployment().getSpec().getTemplate().getSpec();
        assertThat(settings()).containsKey(Ending.DELAY);
        assertThat(Duration.ofSeconds(pod.getTerminationGracePeriodSeconds()))
                .isGreaterThanOrEqualTo(Ending.atMost(settings().get(Ending.DELAY)));
        // What comes before SIGTERM comes before the delay, and the pod would know nothing of it.
        assertThat(container().getLifecycle()).isNull();
    }

    private static Map<String, String> settings() throws IOException {
        return Files.readAllLines(FOLDER.resolve("comparanda.env")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
    }

    private static Deployment deployment() throws IOException {
        return read("deployment.yaml", Deployment.class);
    }

    private static Container container() throws IOException {
        return deployment().getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    private static <T extends HasMetadata> T read(String file, Class<T> kind) throws IOException {
        return kind.cast(read(file));
    }

    private static HasMetadata read(String file) throws IOException {
        return model(YAML.readTree(FOLDER.resolve(file).toFile()));
    }

    private static HasMetadata model(JsonNode manifest) throws JsonProcessingException {
        String kind =
                manifest.get("apiVersion").asText() + " " + manifest.get("kind").asText();
        assertThat(KINDS).containsKey(kind);
        return STRICT.treeToValue(manifest, KINDS.get(kind));
    }

    private static Stream<String> texts(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.get(i).asText());
    }
}
