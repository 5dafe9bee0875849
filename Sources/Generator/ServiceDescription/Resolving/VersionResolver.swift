// SPDX-License-Identifier: MIT

/// Checks versions against those that a library's callers can select.
struct VersionResolver {
    /// `nil` in a shared file, whose libraries have different ones.
    private let known: [String]?
    private let isKnown: Set<String>
    private let diagnostics: Diagnostics

    init(known: [String]?, diagnostics: Diagnostics) {
        self.known = known
        isKnown = Set(known ?? [])
        self.diagnostics = diagnostics
    }

    func availability(_ syntax: AvailabilitySyntax) -> Availability {
        if let since = syntax.since, let until = syntax.until,
            Self.sortKey(since.value) > Self.sortKey(until.value)
        {
            diagnostics.report(VersionOrder(first: since.value, second: until.value), at: until.location)
        }
        return Availability(
            since: check(syntax.since),
            until: check(syntax.until),
            deprecated: syntax.deprecated?.value
        )
    }

    /// The versions of a client, operation or value that what contains it has, too.
    func availability(_ syntax: AvailabilitySyntax, within outer: Availability) -> Availability {
        for version in [syntax.since, syntax.until].compactMap(\.self) {
            if let since = outer.since, Self.sortKey(version.value) < Self.sortKey(since) {
                diagnostics.report(
                    VersionOutside(version: version.value, bound: "since \(since)"),
                    at: version.location
                )
            } else if let until = outer.until, Self.sortKey(version.value) > Self.sortKey(until) {
                diagnostics.report(
                    VersionOutside(version: version.value, bound: "until \(until)"),
                    at: version.location
                )
            }
        }
        return Availability(since: syntax.since?.value ?? outer.since, until: syntax.until?.value ?? outer.until)
    }

    /// The version, if it is a known one.
    @discardableResult
    func check(_ version: Located<String>?) -> String? {
        guard let version else { return nil }
        guard let known, !isKnown.contains(version.value) else { return version.value }
        diagnostics.report(UnknownVersion(version: version.value, known: known), at: version.location)
        return nil
    }

    /// Reports versions that are not in ascending order.
    func checkOrder(_ versions: [Located<String>]) {
        for (earlier, later) in zip(versions, versions.dropFirst())
        where Self.sortKey(earlier.value) > Self.sortKey(later.value) {
            diagnostics.report(VersionOrder(first: earlier.value, second: later.value), at: later.location)
        }
    }

    /// By date. Previews come before the release of the same day, by number.
    private static func sortKey(_ version: String) -> (Substring, Int, Int) {
        let preview = version.dropFirst(10)
        return (version.prefix(10), preview.isEmpty ? 1 : 0, Int(preview.dropFirst(8)) ?? 0)
    }
}
