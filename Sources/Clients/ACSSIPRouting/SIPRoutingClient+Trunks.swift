// SPDX-License-Identifier: MIT

public import ACSCore

extension SIPRoutingClient {
    /// Replaces all trunks, and the routes if given.
    ///
    /// Fetches the current trunks and removes those that are not given. A trunk that another caller adds meanwhile
    /// stays. One request changes trunks and routes together, so no route ever lacks its trunk.
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
    ///   - routes: The routes, in the order in which they are tried. Unchanged if left out.
    ///   - options: Options for both requests.
    /// - Returns: All trunks and routes after the change.
    /// - Throws: ``ACSError`` if a call fails.
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

    /// Adds a trunk, or replaces the trunk with that name.
    ///
    /// - Parameters:
    ///   - trunk: The trunk.
    ///   - name: The trunk's domain name.
    ///   - options: Options for this call.
    /// - Returns: All trunks and routes after the change.
    /// - Throws: ``ACSError`` if the call fails.
    @discardableResult
    public func setTrunk(
        _ trunk: SIPTrunk,
        named name: String,
        options: CallOptions = .init()
    ) async throws -> SIPConfiguration {
        try await updateConfiguration(.init(trunks: .set([name: trunk])), options: options)
    }

    /// Removes a trunk. Succeeds if there is no such trunk.
    ///
    /// - Parameters:
    ///   - name: The trunk's domain name.
    ///   - options: Options for this call.
    /// - Returns: All trunks and routes after the change.
    /// - Throws: ``ACSError`` if the call fails, such as while a route uses the trunk.
    @discardableResult
    public func deleteTrunk(named name: String, options: CallOptions = .init()) async throws -> SIPConfiguration {
        try await updateConfiguration(.init(trunks: .set([name: nil])), options: options)
    }

    /// Replaces all routes.
    ///
    /// - Parameters:
    ///   - routes: The routes, in the order in which they are tried.
    ///   - options: Options for this call.
    /// - Returns: All trunks and routes after the change.
    /// - Throws: ``ACSError`` if the call fails.
    @discardableResult
    public func setRoutes(_ routes: [SIPTrunkRoute], options: CallOptions = .init()) async throws -> SIPConfiguration {
        try await updateConfiguration(.init(routes: .set(routes)), options: options)
    }
}
