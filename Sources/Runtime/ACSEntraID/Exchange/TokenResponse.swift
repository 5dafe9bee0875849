// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The response of an issuer.
struct TokenResponse: Sendable {
    let head: ResponseHead
    let body: [UInt8]
    /// Texts in the request that must not be printed.
    let secrets: [String]

    /// The body if it is a JSON object.
    var json: JSONValue? {
        guard let json = try? ServiceJSON.decode(JSONValue.self, from: body), case .object = json else { return nil }
        return json
    }
}

/// The preferred field for the expiration of a response's token, if it has both. If that one is missing or can't be
/// read, the other is used.
enum ExpiryField {
    /// `expires_in`: seconds from now, which needs no exact clock.
    case expiresIn
    /// `expires_on`: a date.
    case expiresOn
}

/// A response contains a token that can't be used.
struct UnusableToken: Error {
    /// The reason, as the end of a sentence.
    let reason: String
}

extension TokenResponse {
    /// Returns the token of a successful response.
    ///
    /// - Returns: `nil` if the response contains no token.
    /// - Throws: ``UnusableToken`` if the token is not valid in a header, or if the response does not say when it
    ///   expires.
    func token(_ field: ExpiryField, now: Date) throws(UnusableToken) -> AccessToken? {
        // A redirect or a refusal issues no token, whatever its body contains.
        guard (200..<300).contains(head.status), let json, let held = json["access_token"], held != .null else {
            return nil
        }
        guard let value = held.stringValue, AccessToken.canBeSent(value) else {
            throw UnusableToken(reason: "it is empty or not valid in a header")
        }
        let fields = ["expires_on", "expires_in"]
        let moments = (field == .expiresOn ? fields : fields.reversed()).lazy.compactMap { moment($0, in: json, now) }
        guard let expiry = moments.first else {
            throw UnusableToken(reason: "the response does not say when it expires")
        }
        return AccessToken(value, expiresOn: expiry, refreshOn: refresh(in: json, expiry, now))
    }

    /// Reads a date: seconds since 1970 or from now, as a number or text, or a date text.
    ///
    /// Hosts put either number into either field, so the size decides. A token that expired before 2001 was never
    /// issued, and none is valid for thirty years. Microsoft's .NET packages decide in the same way.
    private func moment(_ name: String, in json: JSONValue, _ now: Date) -> Date? {
        guard let seconds = seconds(name, in: json) else {
            return json[name]?.stringValue.flatMap { DateText.parse($0) }
        }
        return seconds < 978_307_200 ? now.addingTimeInterval(seconds) : Date(timeIntervalSince1970: seconds)
    }

    /// When to refresh the token: as the issuer says, or halfway through a validity of at least two hours.
    private func refresh(in json: JSONValue, _ end: Date, _ now: Date) -> Date? {
        if let seconds = seconds("refresh_in", in: json) { return now.addingTimeInterval(seconds) }
        let life = end.timeIntervalSince(now)
        return life >= 7200 ? now.addingTimeInterval((life / 2).rounded(.down)) : nil
    }

    /// Reads a number of seconds, which issuers send as a number or as text.
    private func seconds(_ name: String, in json: JSONValue) -> TimeInterval? {
        let text = json[name]?.stringValue?.trimmingASCIIWhitespace()
        let number = json[name]?.doubleValue ?? text.flatMap { Double(decimalText: $0) }
        guard let number, number.isFinite, abs(number) < 1e12 else { return nil }
        return number
    }

    /// Whether the response is from a container runtime's proxy that could not reach the machine's own services.
    var isFromProxy: Bool { head.status == 403 && String(decoding: body, as: UTF8.self).contains("unreachable") }

    /// The issuer's error, without the secrets in the request.
    var refusal: String {
        guard let json else { return "status \(head.status)" }
        let error = json["error"]
        let code = error?.stringValue ?? error?["code"]?.stringValue ?? json["statusCode"].flatMap(Self.text)
        let words =
            json["error_description"]?.stringValue ?? error?["message"]?.stringValue ?? json["message"]?.stringValue
        let correlation = json["correlation_id"]?.stringValue.map { "correlation id \($0)" }
        // Entra's descriptions continue on further lines with what is already here. A secret can have several lines,
        // too.
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
