// SPDX-License-Identifier: MIT

/// What every file of programs starts with: its imports, a credential of the user's own, and static members to call.
enum Preamble {
    /// Credentials that authenticate the resource, in the forms that users have.
    static let resourceCredentials = [
        "AccessKeyCredential", "StaticTokenCredential", "OwnTokenCredential", "any TokenCredential",
        "any ResourceCredential",
    ]

    static let userCredential = "UserAccessTokenCredential"

    private static let types = (resourceCredentials + [userCredential]).filter { !$0.hasPrefix("any ") }

    static let text = """
        \(Set(Client.allCases.map { "import \($0.module)" }).sorted().joined(separator: "\n"))
        struct OwnTokenCredential: TokenCredential {
            func accessToken(for request: TokenRequest) async throws -> AccessToken { throw CancellationError() }
        }
        \(types.map(staticMembers).joined(separator: "\n"))
        """

    private static func staticMembers(of credential: String) -> String {
        """
        extension \(credential) {
            static var shared: Self { get throws { throw CancellationError() } }
        }
        extension ResourceCredential where Self == \(credential) {
            static var shared\(credential): Self { get throws { throw CancellationError() } }
        }
        """
    }
}
