// SPDX-License-Identifier: MIT

extension Encoder {
    /// Refuses a field that the API version of the call does not have. For generated clients.
    ///
    /// An encoder of an app's own has no call, and is let through.
    ///
    /// - Parameters:
    ///   - key: The field, which is always sent.
    ///   - since: The first version that has it; nil if the first of all does.
    ///   - until: The last version that has it; nil if the last of all does.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names the field and the versions.
    public func requireVersion(of key: some CodingKey, since: String? = nil, until: String? = nil) throws {
        try CallVersion.find(in: self)?.require((codingPath + [key]).text, since: since, until: until)
    }

    /// Refuses a field that is set, and that the API version of the call does not have. For generated clients.
    ///
    /// - Parameters:
    ///   - key: The field.
    ///   - value: What it holds; nil is not sent.
    ///   - since: The first version that has it; nil if the first of all does.
    ///   - until: The last version that has it; nil if the last of all does.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names the field and the versions.
    public func requireVersion<Value>(
        of key: some CodingKey,
        for value: Value?,
        since: String? = nil,
        until: String? = nil
    ) throws {
        guard value != nil else { return }
        try requireVersion(of: key, since: since, until: until)
    }

    /// Refuses a change of a field that the API version of the call does not have. For generated clients.
    ///
    /// - Parameters:
    ///   - key: The field.
    ///   - patch: What becomes of it; a field that is kept is not sent.
    ///   - since: The first version that has it; nil if the first of all does.
    ///   - until: The last version that has it; nil if the last of all does.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names the field and the versions.
    public func requireVersion<Value>(
        of key: some CodingKey,
        for patch: Patch<Value>,
        since: String? = nil,
        until: String? = nil
    ) throws {
        if case .keep = patch { return }
        try requireVersion(of: key, since: since, until: until)
    }

    /// Refuses a model or value that the API version of the call does not have. For generated clients.
    ///
    /// - Parameters:
    ///   - name: What it is, for the error of one that is the whole body.
    ///   - since: The first version that has it; nil if the first of all does.
    ///   - until: The last version that has it; nil if the last of all does.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names its place and the versions.
    public func requireVersion(of name: String, since: String? = nil, until: String? = nil) throws {
        let path = codingPath.text
        try CallVersion.find(in: self)?.require(path.isEmpty ? name : path, since: since, until: until)
    }
}
