// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

/// Microsoft's name for ``SIPRoutingClient``.
@available(*, unavailable, renamed: "SIPRoutingClient")
public typealias SipRoutingClient = SIPRoutingClient

@available(*, unavailable, message: "Call getConfiguration(), and read its trunks.")
extension SIPRoutingClient {
    /// Microsoft's name for `getConfiguration()`.
    public var listTrunks: MicrosoftName<[String: SIPTrunk]> { .init() }

    /// Microsoft's name for `getConfiguration()`.
    public var getTrunk: MicrosoftName<SIPTrunk> { .init() }

    /// Microsoft's name for `getConfiguration()`.
    public var getTrunks: MicrosoftName<[String: SIPTrunk]> { .init() }
}

extension SIPRoutingClient {
    /// Microsoft's name for `getConfiguration()`.
    @available(*, unavailable, message: "Call getConfiguration(), and read its routes.")
    public var listRoutes: MicrosoftName<[SIPTrunkRoute]> { .init() }

    /// Microsoft's name for `getConfiguration()`.
    @available(*, unavailable, message: "Call getConfiguration(), and read its routes.")
    public var getRoutes: MicrosoftName<[SIPTrunkRoute]> { .init() }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try SIPRoutingClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<SIPRoutingClient> { .init() }
}
