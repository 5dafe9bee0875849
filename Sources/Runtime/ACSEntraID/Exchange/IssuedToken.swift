// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The field of a response that says when its token expires, where there are both. If it is missing or can't be read,
/// the other one is.
enum ExpiryField {
    /// `expires_in`: seconds from now, which needs no exact clock.
    case expiresIn
    /// `expires_on`: a moment.
    case expiresOn
}

/// A response that holds a token which can't be used.
struct UnusableToken: Error {
    /// What is wrong with it, as the end of a sentence.
    let reason: String
}

extension TokenAnswer {
    /// The token of a successful response.
    ///
    /// - Returns: `nil` if the response holds no token.
    /// - Throws: ``UnusableToken`` if it holds one that is no text for a header, or that does not say when it expires.
    func token(_ field: ExpiryField, now: Date) throws(UnusableToken) -> AccessToken? {
        // A redirect or a refusal is none, whatever it holds.
        guard (200..<300).contains(head.status), let json, let held = json["access_token"], held != .null else {
            return nil
        }
        guard let value = held.stringValue, AccessToken.canBeSent(value) else {
            throw UnusableToken(reason: "it is empty or no text that a header can carry")
        }
        let fields = ["expires_on", "expires_in"]
        let moments = (field == .expiresOn ? fields : fields.reversed()).lazy.compactMap { moment($0, in: json, now) }
        guard let expiry = moments.first else {
            throw UnusableToken(reason: "the response does not say when it expires")
        }
        return AccessToken(value, expiresOn: expiry, refreshOn: refresh(in: json, expiry, now))
    }

    /// A moment: seconds since 1970 or from now, as a number or text, or a date.
    ///
    /// Hosts put either number into either field, so that its size decides: tokens that expired before 2001 were never
    /// issued, and none is valid for thirty years. Microsoft's packages for .NET decide so, too.
    private func moment(_ name: String, in json: JSONValue, _ now: Date) -> Date? {
        guard let seconds = seconds(name, in: json) else {
            return json[name]?.stringValue.flatMap { DateText.parse($0) }
        }
        return seconds < 978_307_200 ? now.addingTimeInterval(seconds) : Date(timeIntervalSince1970: seconds)
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
