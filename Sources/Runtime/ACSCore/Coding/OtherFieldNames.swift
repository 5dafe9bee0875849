// SPDX-License-Identifier: MIT

/// The coding keys of a model whose fields have other names in some events. For generated clients.
public protocol OtherFieldNames: CodingKey {
    /// The other names of fields, by their name on the wire. The first one that is present counts.
    static var otherNames: [String: [String]] { get }
}
