// SPDX-License-Identifier: MIT

/// Takes an endpoint apart.
struct EndpointParser {
    private var rest: Substring
    private let allowsUnencryptedHTTP: Bool

    init(_ text: String, allowsUnencryptedHTTP: Bool) {
        rest = text[...].trimmingASCIIWhitespace()
        self.allowsUnencryptedHTTP = allowsUnencryptedHTTP
    }

    /// - Throws: ``ACSError`` that says what is wrong, without the text.
    mutating func parse() throws(ACSError) -> (scheme: String, host: String, port: Int?) {
        guard !rest.isEmpty else { throw error("is empty") }
        try CredentialPlace.endpoint.check(rest)
        let scheme = takeScheme()
        while rest.hasSuffix("/") { rest = rest.dropLast() }
        guard scheme == "https" || scheme == "http" else { throw error("must start with https://") }
        try refuseEverythingBehindTheHost()
        let port = try takePort(default: scheme == "https" ? 443 : 80)
        let host = rest.lowercased()
        // The lower case of a letter beyond ASCII may be one of ASCII.
        guard rest.unicodeScalars.allSatisfy(\.isASCII), Host.isValid(host) else {
            throw error("has no valid host name")
        }
        guard scheme == "https" || allowsUnencryptedHTTP || Host.isLoopback(host) else {
            throw error(
                """
                must start with https://; http:// is accepted for a loopback host only, unless \
                allowingUnencryptedHTTP: true is passed, for an emulator
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

    private func refuseEverythingBehindTheHost() throws(ACSError) {
        let wrong: [(Character, String)] = [
            ("@", "has a user name"), ("?", "has a query"), ("#", "has a fragment"),
            ("/", "has a path; give the resource's host only"),
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
        else { throw error("has no valid port; it is a number from 1 to 65535") }
        rest = rest[..<colon]
        return port == standard ? nil : port
    }

    private func error(_ reason: String) -> ACSError {
        ACSError(.invalidArgument, message: "The endpoint \(reason).")
    }
}
