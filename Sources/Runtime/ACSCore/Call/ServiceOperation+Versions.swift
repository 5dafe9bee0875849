// SPDX-License-Identifier: MIT

extension ServiceOperation {
    /// Adds a query parameter, unless the value is `nil`, with the API versions of the parameter and of its value.
    public func query(
        _ name: String,
        _ value: (some VersionedEnum)?,
        in versions: APIVersionRange = .init()
    ) -> ServiceOperation {
        query(name, value?.requestText, in: versions)
            .noting("The value of the query parameter \(name)", value?.versions)
    }

    /// Adds a header, unless the value is `nil`, with the API versions of the header and of its value.
    public func header(
        _ name: String,
        _ value: (some VersionedEnum)?,
        in versions: APIVersionRange = .init()
    ) -> ServiceOperation {
        header(name, value?.requestText, in: versions)
            .noting("The value of the header \(name)", value?.versions)
    }
}
