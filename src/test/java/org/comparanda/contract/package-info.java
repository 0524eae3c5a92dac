/**
 * Holds the service to its contract, {@code openapi/openapi.yaml}, and the contract to the service.
 *
 * <p>{@link org.comparanda.contract.Conformity} checks every answer that any test of the running application gets through
 * REST Assured. {@link org.comparanda.contract.ContractTest} asks whatever the contract lists, so what is added there is
 * tested or fails; {@link org.comparanda.contract.BothWaysTest} and {@link org.comparanda.contract.PathsTest} compare what code and contract list.
 */
package org.comparanda.contract;
