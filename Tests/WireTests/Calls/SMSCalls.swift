// SPDX-License-Identifier: MIT

import ACSSMS

extension WireCall {
    static let sms = [
        WireCall("send") {
            let request = SendMessageRequest(
                from: "+18005551234",
                recipients: [.init(to: "+14255550123")],
                message: "Your code is 4711"
            )
            return [try .model(try await $0.sms.send(request))]
        },
        WireCall("sendToMany") {
            let request = SendMessageRequest(
                from: "CONTOSO",
                recipients: [.init(to: "+14255550123"), .init(to: "+1425")],
                message: #"Grüße 👋 "quoted" / \"#,
                options: .init(enableDeliveryReport: true, tag: "marketing")
            )
            return [try .model(try await $0.sms.send(request))]
        },
        WireCall("sendThroughPartner") {
            let partner = MessagingConnectOptions(
                partner: "Fabrikam",
                partnerParameters: ["ApiKey": "a key", "ServicePlanId": "7"]
            )
            let request = SendMessageRequest(
                from: "CONTOSO",
                recipients: [.init(to: "+14255550123")],
                message: "Your code is 4711",
                options: .init(
                    enableDeliveryReport: true,
                    deliveryReportTimeoutInSeconds: 300,
                    messagingConnect: partner
                )
            )
            return [try .model(try await $0.choosing("2026-01-23").sms.send(request))]
        },
        WireCall("getDeliveryReport") { [try .model(try await $0.sms.getDeliveryReport(messageID: message))] },
        WireCall("getOfficialDeliveryReport") {
            [try .model(try await $0.sms.getDeliveryReport(messageID: message))]
        },
        WireCall("addOptOuts") { [try .model(try await $0.sms.optOuts.add(optOuts))] },
        WireCall("removeOptOuts") { [try .model(try await $0.sms.optOuts.remove(optOuts))] },
        WireCall("checkOptOuts") { [try .model(try await $0.sms.optOuts.check(optOuts))] },
    ]

    private static let message = "Outgoing_20211110042254_3a3f"

    private static let optOuts = OptOutRequest(
        from: "+18005551234",
        recipients: [.init(to: "+14255550123"), .init(to: "+14255550124")]
    )
}
