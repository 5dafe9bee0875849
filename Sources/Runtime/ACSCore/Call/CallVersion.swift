// SPDX-License-Identifier: MIT

/// The API version of a call. It refuses what that version does not have, which a service would ignore or reject.
struct CallVersion: Sendable {
    /// The user info key under which an encoder has the version of its call.
    private static let key = CodingUserInfoKey(rawValue: "ACSCore.CallVersion")

    let version: String
    /// The library's versions, in order.
    let known: [String]
    /// Whether the description states the version, so that the app can't choose another one.
    let isFixed: Bool

    /// For an encoder, so that fields find the version.
    var userInfo: [CodingUserInfoKey: any Sendable] {
        Self.key.map { [$0: self] } ?? [:]
    }

    /// The version of an encoder's call; `nil` for an app's own encoder.
    static func find(in encoder: any Encoder) -> CallVersion? {
        key.flatMap { encoder.userInfo[$0] as? CallVersion }
    }

    /// Throws if the version does not have something.
    ///
    /// - Parameters:
    ///   - name: What it is: a path to a field, or the name of an operation or parameter.
    ///   - versions: The versions that have it.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names it and the versions.
    func require(_ name: @autoclosure () -> String, in versions: APIVersionRange) throws(ACSError) {
        let needed: (version: String, words: String)
        if let since = versions.since, isBefore(version, since) {
            needed = (since, "API version \(since) or a newer one")
        } else if let until = versions.until, isBefore(until, version) {
            needed = (until, "API version \(until) or an older one")
        } else {
            return
        }
        let name = name()
        let advice = isFixed ? "" : " Select another one with ClientOptions(apiVersion: \"\(needed.version)\")."
        throw ACSError(
            .invalidArgument,
            message: "\(name) requires \(needed.words), but this call has \(version).\(advice)",
            codingPath: name
        )
    }

    private func isBefore(_ first: String, _ second: String) -> Bool {
        guard let one = known.firstIndex(of: first), let other = known.firstIndex(of: second) else {
            // For a version that only an operation states: dates are ordered as text, and a preview precedes its
            // release.
            let (one, other) = (first.prefix(10), second.prefix(10))
            return one == other ? first.utf8.count > second.utf8.count : one < other
        }
        return one < other
    }
}
