// SPDX-License-Identifier: MIT

extension Encoder {
    /// Throws if the call's API version does not have a model, or a value of an enum. For generated clients.
    ///
    /// An encoder of the app's own belongs to no call, and is accepted.
    ///
    /// - Parameters:
    ///   - name: The name to use in the error if this is the whole body.
    ///   - versions: The versions that have it.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names its place and the versions.
    public func requireVersion(of name: String, in versions: APIVersionRange) throws {
        let path = codingPath.text
        try CallVersion.find(in: self)?.require(path.isEmpty ? name : path, in: versions)
    }
}
