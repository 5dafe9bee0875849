// SPDX-License-Identifier: MIT

/// An enum of which not every API version has every value. For generated clients.
public protocol VersionedEnum: ExtensibleEnum {
    /// The API versions that have the value.
    var versions: APIVersionRange { get }
}

/// The API versions that have something. For generated clients.
public struct APIVersionRange: Sendable, Hashable {
    /// The first version that has it; nil if the first of all does.
    public var since: String?
    /// The last version that has it; nil if the last of all does.
    public var until: String?

    /// Makes a range; leave out an end that is open.
    public init(since: String? = nil, until: String? = nil) {
        self.since = since
        self.until = until
    }
}

extension Encoder {
    /// Refuses an enum's value that the API version of the call does not have. For generated clients.
    ///
    /// - Parameters:
    ///   - name: The enum, for the error of a value that is the whole body.
    ///   - versions: The versions that have the value.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names its place and the versions.
    public func requireVersion(of name: String, in versions: APIVersionRange) throws {
        try requireVersion(of: name, since: versions.since, until: versions.until)
    }
}

extension ServiceOperation {
    /// Adds a query parameter, unless the value is nil, with the API versions of the parameter and of its value.
    public func query(
        _ name: String,
        _ value: (some VersionedEnum)?,
        since: String? = nil,
        until: String? = nil
    ) -> ServiceOperation {
        query(name, value?.requestText, since: since, until: until)
            .available("The value of the query parameter \(name)", value?.versions)
    }

    /// Adds a header, unless the value is nil, with the API versions of the header and of its value.
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
