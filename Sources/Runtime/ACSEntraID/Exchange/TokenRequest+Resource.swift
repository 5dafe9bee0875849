// SPDX-License-Identifier: MIT

extension TokenRequest {
    /// What to ask an issuer for that knows resources instead of scopes, and gives tokens for one at a time: the scope
    /// without the suffix that Entra's newer interface has and older ones have not.
    ///
    /// - Parameter issuer: Who is asked, for the error.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` where there is not exactly one scope.
    package func resource(of issuer: String) throws(ACSError) -> String {
        guard scopes.count == 1, let scope = scopes.first, !scope.isEmpty else {
            throw ACSError(.invalidArgument, message: "\(issuer) gives tokens for one scope at a time.")
        }
        let suffix = "/.default"
        return scope.hasSuffix(suffix) ? String(scope.dropLast(suffix.count)) : scope
    }
}
