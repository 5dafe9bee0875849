// SPDX-License-Identifier: MIT

/// One client library: everything in a file with `service`, checked and resolved.
public struct Library: Sendable {
    /// The service's name in documentation, such as `Phone Numbers`.
    public var service: String
    /// The Swift module, such as `ACSPhoneNumbers`.
    public var module: String
    public var docs: String
    /// `nil` if the description says nothing about the service's end.
    public var retirement: Retirement?
    /// The value of the query parameter `api-version`; `nil` if no operation needs one.
    public var apiVersion: String?
    /// All versions that a caller can select, in order. Empty without ``apiVersion``; otherwise it contains at least
    /// that one.
    public var apiVersions: [String]
    public var auth: AuthOptions
    /// A user access token must have one of these scopes, if it states any.
    public var tokenScopes: [TokenScope]
    /// The scope of a managed identity's token.
    public var entraScope: String
    /// The scope without `entra-scope`, which the runtime has anyway.
    public static let defaultEntraScope = "https://communication.azure.com//.default"
    public var entraPermissions: EntraPermissions
    /// Hosts other than the endpoint's that may get the credentials; `.x.y` is every host below `x.y`.
    public var allowedHosts: [String]
    /// A request that changes nothing at the service, and that the service refuses with 401 if the credential is wrong;
    /// `nil` if there is none.
    public var preflight: Preflight?
    /// What apps do with the library, as its documentation begins.
    public var topics: [Topic] = []
    public var clients: [Client]
    public var eventSets: [EventSet]
    /// The unions that are messages of streams.
    public var frames: [Frame]
    /// The models of the file in its order, followed by those of imported files that this library uses.
    ///
    /// A model with ``Model/providedBy`` is not generated.
    public var models: [Model] {
        didSet { modelPositions = Self.positions(models.map(\.wireName)) }
    }
    /// The enums, in the order and by the rule of ``models``.
    public var enums: [Enumeration] {
        didSet { enumPositions = Self.positions(enums.map(\.wireName)) }
    }
    /// Calls for documentation and tests, from the file of examples next to the description, in its order.
    public var examples: [Example] = []
    /// How a configuration wants its Swift.
    public var style: LibraryStyle
    /// Where the file says what holds for all of it.
    public var places: KeyPlaces
    /// The place of `service`.
    public var location: SourceLocation
    /// The path of its file, such as `Specs/sms.yaml`.
    public var file: String

    private(set) var modelPositions: [String: Int] = [:]
    private(set) var enumPositions: [String: Int] = [:]

    /// The last part of ``file``, such as `sms.yaml`.
    public var fileName: String {
        file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[file.utf8.index(after: $0)...]) } ?? file
    }

    /// The types of all sets of events.
    public var eventTypes: [EventSet.EventType] { eventSets.flatMap(\.types) }

    /// The model with a wire name, own or imported.
    public func model(named wireName: String) -> Model? {
        modelPositions[wireName].map { models[$0] }
    }

    /// The enum with a wire name, own or imported.
    public func enumeration(named wireName: String) -> Enumeration? {
        enumPositions[wireName].map { enums[$0] }
    }

    /// The client with a Swift name.
    public func client(named name: String) -> Client? {
        clients.first { $0.name.text == name }
    }

    /// The name of the file with the configuration of the service, without `.swift`.
    public var fileOfService: SwiftName { SwiftName(SwiftName.type(for: service).text + "Service") }
    /// The name of the file with all enums, without `.swift`.
    public var fileOfEnums: SwiftName { SwiftName(SwiftName.type(for: service).text + "Enums") }

    /// The union that each of its members belongs to, by the member's wire name: the first one in ``models``.
    ///
    /// A union is itself no such member.
    public var unionsByMember: [String: Model] {
        var unions: [String: Model] = [:]
        for model in models where model.isGenerated {
            for reference in model.union?.members.compactMap(\.type?.reference) ?? [] {
                guard let member = self.model(named: reference.wireName), member.union == nil else { continue }
                unions[member.wireName] = unions[member.wireName] ?? model
            }
        }
        return unions
    }

    private static func positions(_ names: [String]) -> [String: Int] {
        Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// A request that changes nothing at the service.
    public struct Preflight: Sendable, Hashable {
        public var method: RequestMethod
        /// The path as it is sent.
        public var path: String
        /// The version of the operation that the request belongs to, unless it is the library's. Another version may
        /// not have the path.
        public var apiVersion: String?
    }
}
