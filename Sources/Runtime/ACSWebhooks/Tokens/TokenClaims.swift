// SPDX-License-Identifier: MIT

import JWTKit

/// The claims of a token that are checked.
///
/// Not of JWTKit's claim types: its audience ends the process if the list is empty.
struct TokenClaims: JWTPayload {
    var issuer: String?
    var audience: Audience?
    /// Seconds since 1970.
    var expires: Double?
    /// Seconds since 1970.
    var notBefore: Double?
    /// The application to which a token of Entra's version 1.0 was issued.
    var applicationID: String?
    /// The same in version 2.0.
    var authorizedParty: String?

    enum CodingKeys: String, CodingKey {
        case issuer = "iss"
        case audience = "aud"
        case expires = "exp"
        case notBefore = "nbf"
        case applicationID = "appid"
        case authorizedParty = "azp"
    }

    /// One audience, or a list of them.
    struct Audience: Codable, Sendable {
        var all: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let one = try? container.decode(String.self) {
                all = [one]
            } else {
                all = try container.decode([String].self)
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(all)
        }
    }

    /// Checks nothing: ``TokenVerifier`` checks the claims, with a clock of its own.
    func verify(using algorithm: some JWTAlgorithm) async throws {}
}

/// The header of a token.
struct TokenHeader: Decodable {
    var algorithm: String?
    var keyID: String?
    /// Extensions that the receiver must understand.
    var critical: JSONValue?

    enum CodingKeys: String, CodingKey {
        case algorithm = "alg"
        case keyID = "kid"
        case critical = "crit"
    }
}
