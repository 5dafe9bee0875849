// SPDX-License-Identifier: MIT

/// An enum whose values are not in every API version. For generated clients.
public protocol VersionedEnum: ExtensibleEnum {
    /// The API versions that have the value.
    var versions: APIVersionRange { get }
}

/// A range of API versions. For generated clients.
public struct APIVersionRange: Sendable, Hashable {
    /// The first version in the range; `nil` for the first of all.
    public var since: String?
    /// The last version in the range; `nil` for the last of all.
    public var until: String?

    /// Creates a range. An end that is left out is open.
    public init(since: String? = nil, until: String? = nil) {
        self.since = since
        self.until = until
    }
}

extension Encoder {
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

extension ServiceOperation {
    /// Adds a query parameter, unless the value is `nil`, with the API versions of the parameter and of its value.
    public func query(
        _ name: String,
        _ value: (some VersionedEnum)?,
        since: String? = nil,
        until: String? = nil
    ) -> ServiceOperation {
        query(name, value?.requestText, since: since, until: until)
            .available("The value of the query parameter \(name)", value?.versions)
    }

    /// Adds a header, unless the value is `nil`, with the API versions of the header and of its value.
    public func header(
        _ name: String,
        _ value: (some VersionedEnum)?,
        since: String? = nil,
        until: String? = nil
    ) -> ServiceOperation {
        header(name, value?.requestText, since: since, until: until)
            .available("The value of the header \(name)", value?.versions)
    }
}
