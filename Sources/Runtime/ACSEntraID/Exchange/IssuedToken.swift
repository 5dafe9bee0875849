// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How an issuer says when a token ends.
enum ExpiryField {
    /// `expires_in`: seconds from now.
    case expiresIn
    /// `expires_on`: seconds since 1970.
    case expiresOn
    /// Either of them, the moment first.
    case either
}

extension TokenAnswer {
    /// The token of a successful answer.
    ///
    /// - Returns: nil where the answer holds no token, or does not say when it ends.
    func token(_ field: ExpiryField, now: Date) -> AccessToken? {
        // A redirect or a refusal is none, whatever it holds.
        guard (200..<300).contains(head.status), let json,
            let value = json["access_token"]?.stringValue, !value.isEmpty
        else { return nil }
        let moment = seconds("expires_on", in: json).map { Date(timeIntervalSince1970: $0) }
        let life = seconds("expires_in", in: json).map { now.addingTimeInterval($0) }
        let end =
            switch field {
            case .expiresIn: life
            case .expiresOn: moment
            case .either: moment ?? life
            }
        guard let end else { return nil }
        return AccessToken(value, expiresOn: end, refreshOn: refresh(in: json, end, now))
    }

    /// When to get the next token: as the issuer says, else half-way through a life of two hours and more.
    private func refresh(in json: JSONValue, _ end: Date, _ now: Date) -> Date? {
        if let seconds = seconds("refresh_in", in: json) { return now.addingTimeInterval(seconds) }
        let life = end.timeIntervalSince(now)
        return life >= 7200 ? now.addingTimeInterval((life / 2).rounded(.down)) : nil
    }

    /// A number of seconds, which issuers write as a number or as text.
    private func seconds(_ name: String, in json: JSONValue) -> TimeInterval? {
        let number = json[name]?.doubleValue ?? json[name]?.stringValue.flatMap { Double($0.trimmingASCIIWhitespace()) }
        guard let number, number.isFinite, abs(number) < 1e12 else { return nil }
        return number
    }

    /// Whether a container runtime's proxy has answered that could not reach the machine's own services.
    var isFromProxy: Bool { head.status == 403 && String(decoding: body, as: UTF8.self).contains("unreachable") }

    /// What the issuer says is wrong: its words, without the secrets that the request held.
    var refusal: String {
        guard let json else { return "status \(head.status)" }
        let error = json["error"]
        let code = error?.stringValue ?? error?["code"]?.stringValue ?? json["statusCode"].flatMap(Self.text)
        let words =
            json["error_description"]?.stringValue ?? error?["message"]?.stringValue ?? json["message"]?.stringValue
        let correlation = json["correlation_id"]?.stringValue.map { "correlation id \($0)" }
        // Entra's descriptions go on over several lines with what is said here anyway. A secret may have lines, too.
        let line = words.map(redact)?.split(whereSeparator: \.isNewline).first.map(String.init)
        let parts = ["status \(head.status)", code, line, correlation].compactMap(\.self)
        return redact(parts.joined(separator: ", "))
    }

    private func redact(_ text: String) -> String {
        secrets.filter { !$0.isEmpty }.reduce(text) { text, secret in
            text.replacing(secret, with: "<redacted>")
                .replacing(PercentEncoding.encode(secret), with: "<redacted>")
        }
    }

    private static func text(_ json: JSONValue) -> String? {
        json.stringValue ?? json.integerValue.map { "\($0)" }
    }
}
