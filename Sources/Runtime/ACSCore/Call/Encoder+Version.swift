// SPDX-License-Identifier: MIT

extension Encoder {
    /// Throws if the call's API version does not have a field. For generated clients.
    ///
    /// An encoder of the app's own belongs to no call, and is accepted.
    ///
    /// - Parameters:
    ///   - key: The field, which is always sent.
    ///   - versions: The versions that have it.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names the field and the versions.
    public func requireVersion(of key: some CodingKey, in versions: APIVersionRange) throws {
        try CallVersion.find(in: self)?.require((codingPath + [key]).text, in: versions)
    }

    /// Throws if a field is set that the call's API version does not have. For generated clients.
    ///
    /// - Parameters:
    ///   - key: The field.
    ///   - value: The field's value; `nil` is not sent.
    ///   - versions: The versions that have it.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names the field and the versions.
    public func requireVersion<Value>(
        of key: some CodingKey,
        for value: Value?,
        in versions: APIVersionRange
    ) throws {
        guard value != nil else { return }
        try requireVersion(of: key, in: versions)
    }

    /// Throws if a field is changed that the call's API version does not have. For generated clients.
    ///
    /// - Parameters:
    ///   - key: The field.
    ///   - patch: The change; a field that is kept is not sent.
    ///   - versions: The versions that have it.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names the field and the versions.
    public func requireVersion<Value>(
        of key: some CodingKey,
        for patch: Patch<Value>,
        in versions: APIVersionRange
    ) throws {
        if case .keep = patch { return }
        try requireVersion(of: key, in: versions)
    }

    /// Throws if the call's API version does not have a model, or a value of an enum. For generated clients.
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
