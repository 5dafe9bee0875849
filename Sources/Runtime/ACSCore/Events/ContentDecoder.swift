// SPDX-License-Identifier: MIT

/// Decodes a value of an event's content, or of a stream's message.
struct ContentDecoder: Decoder, SingleValueDecodingContainer {
    private let value: ContentValue
    /// The members of an object, for all containers that a type requests: a union requests one to find its kind.
    private let object: ContentObject?

    init(of value: ContentValue) throws {
        self.value = value
        object = value.isObject ? try ContentObject(value) : nil
    }

    var codingPath: [any CodingKey] { value.path.keys }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(ContentFields(of: value, try object ?? ContentObject(value)))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { ContentList(elements: try ContentElements(value)) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { value.isNull }
    func decode(_ type: Bool.Type) throws -> Bool { try value.bool() }
    func decode(_ type: String.Type) throws -> String { try value.string() }
    func decode(_ type: Double.Type) throws -> Double { try value.float(type) }
    func decode(_ type: Float.Type) throws -> Float { try value.float(type) }
    func decode(_ type: Int.Type) throws -> Int { try value.integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try value.integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try value.integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try value.integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try value.integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try value.integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try value.integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try value.integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try value.integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try value.integer(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value.decode(type) }
}

/// The fields of an object in an event's content.
struct ContentFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let object: ContentValue
    private let members: ContentObject

    init(of object: ContentValue, _ members: ContentObject) {
        self.object = object
        self.members = members
    }

    fileprivate init(of object: ContentValue) throws {
        self.init(of: object, try ContentObject(object))
    }

    var codingPath: [any CodingKey] { object.path.keys }

    /// The keys as sent. One that is no valid text is found by no name, which is an error for maps.
    var allKeys: [Key] { members.members.compactMap { Key(stringValue: members.name(of: $0)) } }

    func contains(_ key: Key) -> Bool { members.find(key.stringValue) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try field(key).isNull }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try field(key).bool() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try field(key).string() }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try field(key).float(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try field(key).float(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try field(key).integer(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try field(key).integer(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try field(key).integer(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try field(key).integer(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try field(key).integer(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try field(key).integer(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try field(key).integer(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try field(key).integer(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try field(key).integer(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try field(key).integer(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try field(key).decode(type) }

    // The default of these finds the field three times.
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try present(key)?.bool() }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(key)?.string() }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try present(key)?.float(type) }
    func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? { try present(key)?.integer(type) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try present(key)?.integer(type) }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try present(key)?.decode(type)
    }

    func nestedContainer<Nested>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(try ContentFields<Nested>(of: field(key)))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        ContentList(elements: try ContentElements(field(key)))
    }

    func superDecoder() throws -> any Decoder { try ContentDecoder(of: object) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try ContentDecoder(of: field(key)) }

    private func field(_ key: Key) throws -> ContentValue {
        guard let range = members.find(key.stringValue) else {
            throw DecodingError.keyNotFound(key, object.path.context("Missing."))
        }
        return ContentValue(object.text, range, at: .key(key, in: object.path))
    }

    private func present(_ key: Key) throws -> ContentValue? {
        guard let range = members.find(key.stringValue) else { return nil }
        let value = ContentValue(object.text, range, at: .key(key, in: object.path))
        return value.isNull ? nil : value
    }
}

/// The elements of an array in an event's content, as decoding needs them.
struct ContentList: UnkeyedDecodingContainer {
    private var elements: ContentElements

    init(elements: ContentElements) {
        self.elements = elements
    }

    var codingPath: [any CodingKey] { elements.path.keys }
    var count: Int? { nil }
    var isAtEnd: Bool { elements.isAtEnd }
    var currentIndex: Int { elements.index }

    mutating func decodeNil() throws -> Bool {
        guard try elements.peek()?.isNull == true else { return false }
        _ = try elements.next()
        return true
    }

    mutating func decode(_ type: String.Type) throws -> String { try element(type).string() }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try element(type).decode(type) }

    mutating func nestedContainer<Nested>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(try ContentFields<Nested>(of: element(type)))
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        ContentList(elements: try ContentElements(element([Any].self)))
    }

    mutating func superDecoder() throws -> any Decoder {
        try ContentDecoder(of: element((any Decoder).self))
    }

    private mutating func element(_ type: Any.Type) throws -> ContentValue {
        // A failed decoding must not go on to the next element, but nothing here decodes an element twice.
        guard let element = try elements.next() else {
            throw DecodingError.valueNotFound(type, elements.path.context("The array ends here."))
        }
        return element
    }
}
