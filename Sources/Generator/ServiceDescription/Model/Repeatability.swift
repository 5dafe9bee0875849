// SPDX-License-Identifier: MIT

/// Whether a request may be sent again after a lost answer.
public enum Repeatability: Sendable, Hashable {
    /// It is idempotent.
    case always
    /// It is not.
    case never
    /// It carries an id that the client makes once per call, in headers.
    case headers(id: String, firstSent: String?)
    /// Every element of a list in the body carries an id of its own.
    case fields(FieldIdentity)

    /// The fields that identify the elements of a list in the body.
    public struct FieldIdentity: Sendable, Hashable {
        /// The list's field in the body's model.
        public var list: Field
        /// The model of its elements.
        public var element: TypeReference
        public var id: Field
        public var firstSent: Field?
    }
}
