// SPDX-License-Identifier: MIT

/// Parses the text of an endpoint.
struct EndpointParser {
    private var rest: Substring
    private let allowsUnencryptedHTTP: Bool

    init(_ text: String, allowsUnencryptedHTTP: Bool) {
        rest = text[...].trimmingASCIIWhitespace()
        self.allowsUnencryptedHTTP = allowsUnencryptedHTTP
    }

    /// - Throws: ``ACSError``, which says what is wrong and does not repeat the text.
    mutating func parse() throws(ACSError) -> (scheme: String, host: String, port: Int?) {
        guard !rest.isEmpty else { throw error("is empty") }
        try CredentialPlace.endpoint.check(rest)
        let scheme = takeScheme()
        while rest.hasSuffix("/") { rest = rest.dropLast() }
        guard scheme == "https" || scheme == "http" else { throw error("must start with https://") }
        try refuseEverythingAfterTheHost()
        let port = try takePort(default: scheme == "https" ? 443 : 80)
        let host = rest.lowercased()
        // Lowercasing can turn a letter outside ASCII into an ASCII letter, so ASCII is checked again here.
        guard rest.unicodeScalars.allSatisfy(\.isASCII), Host.isValid(host) else {
            throw error("has no valid host name")
        }
        guard scheme == "https" || allowsUnencryptedHTTP || Host.isLoopback(host) else {
            throw error(
                """
                must start with https://; http:// is accepted for loopback hosts only; for an emulator, pass \
                allowingUnencryptedHTTP: true
                """
            )
        }
        return (scheme, host, port)
    }

    private mutating func takeScheme() -> String {
        let parts = rest.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return "https" }
        rest = parts[1]
        return parts[0].lowercased()
    }

    private func refuseEverythingAfterTheHost() throws(ACSError) {
        let wrong: [(Character, String)] = [
            ("@", "contains a user name"), ("?", "contains a query"), ("#", "contains a fragment"),
            ("/", "contains a path; pass the resource's host only"),
        ]
        for (character, reason) in wrong where rest.contains(character) {
            throw error(reason)
        }
    }

    private mutating func takePort(default standard: Int) throws(ACSError) -> Int? {
        let afterAddress = rest.lastIndex(of: "]") ?? rest.startIndex
        guard let colon = rest[afterAddress...].firstIndex(of: ":") else { return nil }
        let digits = rest[rest.index(after: colon)...]
        guard
            !digits.isEmpty, digits.utf8.count <= 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = Int(digits), (1...65_535).contains(port)
        else { throw error("has no valid port; a port is a number from 1 to 65535") }
        rest = rest[..<colon]
        return port == standard ? nil : port
    }

    private func error(_ reason: String) -> ACSError {
        ACSError(.invalidArgument, message: "The endpoint \(reason).")
    }
}
