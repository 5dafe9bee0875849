// SPDX-License-Identifier: MIT

extension TokenRequest {
    /// The resource to request from an issuer that knows resources instead of scopes, and one at a time. It is the
    /// scope without the suffix of Entra's newer interface.
    ///
    /// - Parameter issuer: The issuer, for the error.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if there is not exactly one scope.
    package func resource(of issuer: String) throws(ACSError) -> String {
        guard scopes.count == 1, let scope = scopes.first, !scope.isEmpty else {
            throw ACSError(.invalidArgument, message: "\(issuer) issues tokens for one scope at a time.")
        }
        let suffix = "/.default"
        return scope.hasSuffix(suffix) ? String(scope.dropLast(suffix.count)) : scope
    }
}
