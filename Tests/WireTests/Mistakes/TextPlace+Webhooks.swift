// SPDX-License-Identifier: MIT

import ACSCore
import ACSWebhooks
import HTTPTypes

extension TextPlace {
    static let webhooks =
        verifiers + secrets + [
            TextPlace("Entra verifier's callers", "client id") { text, transport in
                _ = try EntraVerifier(
                    tenantID: guid,
                    applicationID: guid,
                    callers: .applications([text]),
                    transport: transport
                )
            }
        ]

    private static let verifiers = [
        TextPlace("CallAutomationVerifier(resourceID:)", "immutable resource id") { text, transport in
            _ = try CallAutomationVerifier(resourceID: text, transport: transport)
        },
        TextPlace("CallAutomationVerifier.callAutomation(resourceID:)", "immutable resource id") { text, transport in
            let _: CallAutomationVerifier = try .callAutomation(resourceID: text, transport: transport)
        },
        TextPlace("EntraVerifier(tenantID:)", "tenant id") { text, transport in
            _ = try EntraVerifier(tenantID: text, applicationID: guid, transport: transport)
        },
        TextPlace("EntraVerifier.entra(tenantID:)", "tenant id") { text, transport in
            let _: EntraVerifier = try .entra(tenantID: text, applicationID: guid, transport: transport)
        },
        TextPlace("EntraVerifier(applicationID:)", "application id", accepts: MistakenText.endpoints) {
            text,
            transport in
            _ = try EntraVerifier(tenantID: guid, applicationID: text, transport: transport)
        },
        TextPlace("EntraVerifier.entra(applicationID:)", "application id", accepts: MistakenText.endpoints) {
            text,
            transport in
            let _: EntraVerifier = try .entra(tenantID: guid, applicationID: text, transport: transport)
        },
        TextPlace("EntraVerifier(authorityHost:)", "authority host", accepts: MistakenText.endpoints) {
            text,
            transport in
            _ = try EntraVerifier(
                tenantID: guid,
                applicationID: guid,
                callers: .anyApplication,
                authorityHost: text,
                transport: transport
            )
        },
        TextPlace("EntraVerifier.entra(authorityHost:)", "authority host", accepts: MistakenText.endpoints) {
            text,
            transport in
            let _: EntraVerifier = try .entra(
                tenantID: guid,
                applicationID: guid,
                callers: .anyApplication,
                authorityHost: text,
                transport: transport
            )
        },
    ]

    private static let secrets = [
        TextPlace("SecretVerifier(_:)", "webhook's secret", accepts: MistakenText.chosen) { text, _ in
            _ = try SecretVerifier([Secret(text)], inQuery: "code")
        },
        TextPlace("SecretVerifier.secret(_:)", "webhook's secret", accepts: MistakenText.chosen) { text, _ in
            let _: SecretVerifier = try .secret(Secret(text), inQuery: "code")
        },
        TextPlace(
            "a secret in a header",
            "webhook's secret",
            accepts: MistakenText.chosen + [MistakenText.chosenWithScheme]
        ) { text, _ in
            _ = try SecretVerifier([Secret(text)], inHeader: .authorization)
        },
    ]
}
