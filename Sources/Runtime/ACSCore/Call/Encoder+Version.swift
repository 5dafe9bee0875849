// SPDX-License-Identifier: MIT

extension Encoder {
    /// Throws if the call's API version does not have a field. For generated clients.
    ///
    /// An encoder of the app's own belongs to no call, and is accepted.
    ///
    /// - Parameters:
    ///   - key: The field, which is always sent.
    ///   - since: The first version that has it; `nil` for the first of all.
    ///   - until: The last version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names the field and the versions.
    public func requireVersion(of key: some CodingKey, since: String? = nil, until: String? = nil) throws {
        try CallVersion.find(in: self)?.require((codingPath + [key]).text, since: since, until: until)
    }

    /// Throws if a field is set that the call's API version does not have. For generated clients.
    ///
    /// - Parameters:
    ///   - key: The field.
    ///   - value: The field's value; `nil` is not sent.
    ///   - since: The first version that has it; `nil` for the first of all.
    ///   - until: The last version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names the field and the versions.
    public func requireVersion<Value>(
        of key: some CodingKey,
        for value: Value?,
        since: String? = nil,
        until: String? = nil
    ) throws {
        guard value != nil else { return }
        try requireVersion(of: key, since: since, until: until)
    }

    /// Throws if a field is changed that the call's API version does not have. For generated clients.
    ///
    /// - Parameters:
    ///   - key: The field.
    ///   - patch: The change; a field that is kept is not sent.
    ///   - since: The first version that has it; `nil` for the first of all.
    ///   - until: The last version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names the field and the versions.
    public func requireVersion<Value>(
        of key: some CodingKey,
        for patch: Patch<Value>,
        since: String? = nil,
        until: String? = nil
    ) throws {
        if case .keep = patch { return }
        try requireVersion(of: key, since: since, until: until)
    }

    /// Throws if the call's API version does not have a model or value. For generated clients.
    ///
    /// - Parameters:
    ///   - name: The name to use in the error if this is the whole body.
    ///   - since: The first version that has it; `nil` for the first of all.
    ///   - until: The last version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names its place and the versions.
    public func requireVersion(of name: String, since: String? = nil, until: String? = nil) throws {
        let path = codingPath.text
        try CallVersion.find(in: self)?.require(path.isEmpty ? name : path, since: since, until: until)
    }

    /// Throws if the call's API version does not have an enum's value. For generated clients.
    ///
    /// - Parameters:
    ///   - name: The enum's name, for the error if the value is the whole body.
    ///   - versions: The versions that have the value.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names its place and the versions.
    public func requireVersion(of name: String, in versions: APIVersionRange) throws {
        try requireVersion(of: name, since: versions.since, until: versions.until)
    }
}
