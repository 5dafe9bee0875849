// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension JSONValue: Codable {
    /// Decodes any JSON.
    public init(from decoder: any Decoder) throws {
        // Requesting a container fails only if the value is of another kind; errors further inside are real ones.
        if let object = try? decoder.container(keyedBy: JSONKey.self) {
            var members: [String: JSONValue] = [:]
            for key in object.allKeys {
                members[key.stringValue] = try object.decode(JSONValue.self, forKey: key)
            }
            self = .object(members)
        } else if var list = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            elements.reserveCapacity(list.count ?? 0)
            while !list.isAtEnd {
                elements.append(try list.decode(JSONValue.self))
            }
            self = .array(elements)
        } else {
            self = try Self(scalar: decoder.singleValueContainer())
        }
    }

    private init(scalar container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else {
            self = try Self(number: container)
        }
    }

    private init(number container: any SingleValueDecodingContainer) throws {
        let decimal = try? container.decode(Decimal.self)
        // Foundation decodes 1.0000000000000001 as the integer 1.
        if let value = try? container.decode(Int64.self), decimal == nil || decimal == Decimal(value) {
            self = .integer(value)
        } else {
            let double = try container.decode(Double.self)
            if let decimal, decimal.isFinite, Decimal(string: double.description) != decimal {
                self = .decimal(decimal)
            } else {
                self = .number(double)
            }
        }
    }

    /// Encodes the value.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var container = encoder.container(keyedBy: JSONKey.self)
            for (key, value) in members {
                try container.encode(value, forKey: JSONKey(key))
            }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements {
                try container.encode(element)
            }
        case .null, .bool, .integer, .number, .decimal, .string:
            try encodeScalar(to: encoder)
        }
    }

    private func encodeScalar(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .decimal(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .null, .array, .object: try container.encodeNil()
        }
    }
}
