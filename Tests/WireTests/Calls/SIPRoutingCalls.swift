// SPDX-License-Identifier: MIT

import ACSSIPRouting

extension WireCall {
    static let sipRouting = [
        WireCall("getConfiguration") { [try .model(try await $0.sip.getConfiguration())] },
        WireCall("setTrunk") { [try .model(try await $0.sip.setTrunk(trunk, named: "sbc.contoso.com"))] },
        WireCall("deleteTrunk") { [try .model(try await $0.sip.deleteTrunk(named: "old.contoso.com"))] },
        WireCall("updateNothing") { [try .model(try await $0.sip.updateConfiguration())] },
        WireCall("setRoutes") { [try .model(try await $0.sip.setRoutes(routes))] },
        WireCall("replaceTrunks") {
            let old = try await $0.sip.getConfiguration()
            let change = SIPConfigurationPatch(trunks: .set(["sbc.contoso.com": trunk, "old.contoso.com": nil]))
            return [try .model(old), try .model(try await $0.sip.updateConfiguration(change))]
        },
    ]

    static let trunk = SIPTrunk(sipSignalingPort: 5061)
    private static let routes = [
        SIPTrunkRoute(
            description: "Every number",
            name: "All",
            numberPattern: #"\+[1-9]\d+"#,
            trunks: ["sbc.contoso.com"]
        ),
        SIPTrunkRoute(name: "Emergency", numberPattern: "911"),
    ]
}
