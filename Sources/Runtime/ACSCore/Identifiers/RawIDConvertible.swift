// SPDX-License-Identifier: MIT

/// A ``CommunicationIdentifier``, an optional one, or an array or dictionary of them, which a field can contain as raw
/// ids. For generated clients.
public protocol RawIDConvertible {
    /// A string, an optional one, or an array or dictionary of them.
    associatedtype RawIDs: Codable

    /// Creates identifiers from raw ids.
    init(rawIDs: RawIDs)

    /// The raw ids.
    var rawIDs: RawIDs { get }
}

extension CommunicationIdentifier: RawIDConvertible {
    /// Creates an identifier from its raw id.
    public init(rawIDs: String) { self.init(rawID: rawIDs) }

    /// The raw id.
    public var rawIDs: String { rawID }
}

extension Optional: RawIDConvertible where Wrapped: RawIDConvertible {
    /// `nil` for `nil`.
    public init(rawIDs: Wrapped.RawIDs?) { self = rawIDs.map(Wrapped.init(rawIDs:)) }

    /// `nil` for `nil`.
    public var rawIDs: Wrapped.RawIDs? { map(\.rawIDs) }
}

extension Array: RawIDConvertible where Element: RawIDConvertible {
    /// Creates an identifier from each raw id.
    public init(rawIDs: [Element.RawIDs]) { self = rawIDs.map(Element.init(rawIDs:)) }

    /// Each raw id.
    public var rawIDs: [Element.RawIDs] { map(\.rawIDs) }
}

extension Dictionary: RawIDConvertible where Key == String, Value: RawIDConvertible {
    /// Creates an identifier from each raw id.
    public init(rawIDs: [String: Value.RawIDs]) { self = rawIDs.mapValues(Value.init(rawIDs:)) }

    /// Each raw id.
    public var rawIDs: [String: Value.RawIDs] { mapValues(\.rawIDs) }
}

extension Patch where Value: RawIDConvertible {
    /// The same change, with identifiers in place of raw ids.
    public init(rawIDs: Patch<Value.RawIDs>) {
        self =
            switch rawIDs {
            case .keep: .keep
            case .clear: .clear
            case .set(let rawIDs): .set(Value(rawIDs: rawIDs))
            }
    }

    /// The same change, with raw ids in place of identifiers.
    public var rawIDs: Patch<Value.RawIDs> {
        switch self {
        case .keep: .keep
        case .clear: .clear
        case .set(let value): .set(value.rawIDs)
        }
    }
}
