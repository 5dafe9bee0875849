// SPDX-License-Identifier: MIT

import ACSEntraID

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The output of `az account get-access-token`. It contains the token, so it must not appear in errors.
struct AzureCLIOutput {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// Returns the token in the output.
    ///
    /// - Parameters:
    ///   - status: The exit code.
    ///   - complaint: The standard error output.
    func token(status: Int, complaint: String) throws(ACSError) -> AccessToken {
        guard status == 0 else { throw Self.failure(status, complaint) }
        guard
            let json = try? ServiceJSON.decode(JSONValue.self, from: Array(text.utf8)),
            let token = json["accessToken"]?.stringValue, let end = Self.expiry(json)
        else {
            throw ACSError(
                .authenticationFailed,
                message: "The Azure CLI's output contains no token, or not when it expires."
            )
        }
        return AccessToken(token, expiresOn: end)
    }

    /// Reads seconds since 1970, or the local time of older versions.
    private static func expiry(_ json: JSONValue) -> Date? {
        let text = json["expires_on"]?.stringValue
        if let seconds = json["expires_on"]?.doubleValue ?? text.flatMap({ Double(decimalText: $0) }), seconds.isFinite
        {
            return Date(timeIntervalSince1970: seconds)
        }
        return json["expiresOn"]?.stringValue.flatMap(LocalTime.date)
    }

    private static func failure(_ status: Int, _ complaint: String) -> ACSError {
        if status == 127 {
            return ACSError(.credentialUnavailable, message: "The Azure CLI (az) is not installed.")
        }
        let isSignedOut = complaint.contains("az login") || complaint.contains("az account set")
        if isSignedOut, !complaint.contains("AADSTS") {
            return ACSError(.credentialUnavailable, message: "No one is signed in to the Azure CLI; run az login.")
        }
        let code = complaint.firstMatch(of: /AADSTS\d+/).map { ", \($0.output)" } ?? ""
        return ACSError(
            .authenticationFailed,
            message: "The Azure CLI did not return a token: exit code \(status)\(code)."
        )
    }
}
