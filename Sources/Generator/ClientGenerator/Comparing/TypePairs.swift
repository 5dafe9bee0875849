// SPDX-License-Identifier: MIT

import ServiceDescription

/// The models and enums of two versions of a library: which are the same type.
///
/// A type is recognized by its wire name, or if there is none of that name, by its Swift name.
struct TypePairs {
    /// A model or an enum.
    enum Declaration {
        case model(Model)
        case enumeration(Enumeration)
    }

    private(set) var both: [(old: Declaration, new: Declaration)] = []
    private(set) var removed: [Declaration] = []
    private(set) var added: [Declaration] = []
    /// What a reference of the new version is in the words of the old one, by wire name.
    private var newIdentities: [String: TypeReference] = [:]
    private var oldIdentities: [String: TypeReference] = [:]

    init(_ old: Library, _ new: Library) {
        let before = Self.declarations(of: old)
        let after = Self.declarations(of: new)
        let byWireName = Dictionary(before.map { ($0.wireName, $0) }) { first, _ in first }
        let kept = Set(after.map(\.wireName)).intersection(byWireName.keys)
        let rest = before.filter { !kept.contains($0.wireName) }
        var bySwiftName = Dictionary(rest.map { ($0.swiftName, $0) }) { first, _ in first }
        for declaration in before { oldIdentities[declaration.wireName] = declaration.identity }
        for declaration in after {
            if let match = byWireName[declaration.wireName] ?? bySwiftName.removeValue(forKey: declaration.swiftName) {
                both.append((match, declaration))
                newIdentities[declaration.wireName] = match.identity
            } else {
                added.append(declaration)
            }
        }
        let matched = Set(both.map(\.old.wireName))
        removed = before.filter { !matched.contains($0.wireName) }
        let oldNames = Set(before.map(\.swiftName))
        for declaration in added {
            var identity = declaration.identity
            // Another type than the old one with this name.
            if oldNames.contains(identity.swiftName) { identity.swiftName = SwiftName(identity.swiftName.text + "′") }
            newIdentities[declaration.wireName] = identity
        }
    }

    private static func declarations(of library: Library) -> [Declaration] {
        library.models.map(Declaration.model) + library.enums.map(Declaration.enumeration)
    }

    /// A type of the old version, to compare with ``new(_:)``.
    func old(_ type: ValueType) -> ValueType { type.replacingReferences(oldIdentities) }

    /// A type of the new version with the names of the old one, so that a renamed model does not change its uses.
    func new(_ type: ValueType) -> ValueType { type.replacingReferences(newIdentities) }
}

extension TypePairs.Declaration {
    var wireName: String {
        switch self {
        case .model(let model): model.wireName
        case .enumeration(let value): value.wireName
        }
    }

    var swiftName: SwiftName {
        switch self {
        case .model(let model): model.swiftName
        case .enumeration(let value): value.swiftName
        }
    }

    var providedBy: String? {
        switch self {
        case .model(let model): model.providedBy
        case .enumeration(let value): value.providedBy
        }
    }

    var location: SourceLocation {
        switch self {
        case .model(let model): model.location
        case .enumeration(let value): value.location
        }
    }

    /// Whether the library declares a Swift type for it.
    var isGenerated: Bool {
        switch self {
        case .model(let model): model.isGenerated
        case .enumeration(let value): value.providedBy == nil
        }
    }

    /// The Swift type, as people read it.
    var declaration: SwiftDeclaration {
        SwiftDeclaration(symbol: swiftName.text, text: "\(keyword) \(swiftName.declared)")
    }

    /// The keyword of the Swift type.
    var keyword: String {
        if case .model(let model) = self, model.union != nil, model.fields.isEmpty { "enum" } else { "struct" }
    }

    /// A reference that is equal for equal types. Types of ACSCore are known by their Swift name alone.
    fileprivate var identity: TypeReference {
        TypeReference(
            wireName: providedBy == nil ? wireName : swiftName.text,
            swiftName: swiftName,
            kind: .model,
            providedBy: nil
        )
    }
}

extension ValueType {
    fileprivate func replacingReferences(_ identities: [String: TypeReference]) -> ValueType {
        switch self {
        case .primitive: self
        case .reference(let reference): .reference(identities[reference.wireName] ?? reference)
        case .array(let element): .array(element.replacingReferences(identities))
        case .map(let element): .map(element.replacingReferences(identities))
        case .nullable(let element): .nullable(element.replacingReferences(identities))
        }
    }
}
