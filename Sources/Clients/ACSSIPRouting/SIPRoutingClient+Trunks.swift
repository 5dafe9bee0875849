// SPDX-License-Identifier: MIT

public import ACSCore

extension SIPRoutingClient {
    /// Replaces all trunks, and the routes if they are given, with one request: no route ever lacks its trunk.
    ///
    /// Reads the trunks that the resource has, and removes those that are not given. A trunk that someone else adds
    /// meanwhile stays.
    ///
    /// ```swift
    /// try await sip.setTrunks(
    ///     ["sbc.contoso.com": SIPTrunk(sipSignalingPort: 5061)],
    ///     routes: [SIPTrunkRoute(name: "All", numberPattern: #"\+\d+"#, trunks: ["sbc.contoso.com"])]
    /// )
    /// ```
    ///
    /// - Parameters:
    ///   - trunks: The trunks, by domain name.
    ///   - routes: The routes, tried in order; they stay as they are if left out.
    ///   - options: Options for both requests.
    /// - Returns: What the resource has then.
    /// - Throws: ``ACSError`` if the service refuses a call or can't be reached.
    @discardableResult
    public func setTrunks(
        _ trunks: [String: SIPTrunk],
        routes: [SIPTrunkRoute]? = nil,
        options: CallOptions = .init()
    ) async throws -> SIPConfiguration {
        let old = try await getConfiguration(options: options).trunks ?? [:]
        var changes = old.mapValues { _ in SIPTrunk?.none }
        for (name, trunk) in trunks { changes.updateValue(trunk, forKey: name) }
        let request = SIPConfigurationPatch(trunks: .set(changes), routes: routes.map { .set($0) } ?? .keep)
        return try await updateConfiguration(request, options: options)
    }

    /// Adds a trunk, or replaces the one of that name.
    ///
    /// - Parameters:
    ///   - trunk: The trunk.
    ///   - name: Its domain name.
    ///   - options: Options for this call only.
    /// - Returns: What the resource has then.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
    @discardableResult
    public func setTrunk(
        _ trunk: SIPTrunk,
        named name: String,
        options: CallOptions = .init()
    ) async throws -> SIPConfiguration {
        try await updateConfiguration(.init(trunks: .set([name: trunk])), options: options)
    }

    /// Removes a trunk. Removing one that is not there succeeds.
    ///
    /// - Parameters:
    ///   - name: Its domain name.
    ///   - options: Options for this call only.
    /// - Returns: What the resource has then.
    /// - Throws: ``ACSError`` if the service refuses the call, as it does while a route uses the trunk, or can't be
    ///   reached.
    @discardableResult
    public func deleteTrunk(named name: String, options: CallOptions = .init()) async throws -> SIPConfiguration {
        try await updateConfiguration(.init(trunks: .set([name: nil])), options: options)
    }

    /// Replaces the routes.
    ///
    /// - Parameters:
    ///   - routes: The routes, tried in order.
    ///   - options: Options for this call only.
    /// - Returns: What the resource has then.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
    @discardableResult
    public func setRoutes(_ routes: [SIPTrunkRoute], options: CallOptions = .init()) async throws -> SIPConfiguration {
        try await updateConfiguration(.init(routes: .set(routes)), options: options)
    }
}
