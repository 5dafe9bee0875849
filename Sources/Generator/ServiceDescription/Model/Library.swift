// SPDX-License-Identifier: MIT

/// One client library: everything that a file with `service` describes, checked and resolved.
public struct Library: Sendable {
    /// The service's name in documentation, such as `Phone Numbers`.
    public var service: String
    /// The Swift module, such as `ACSPhoneNumbers`.
    public var module: String
    public var docs: String
    /// Sent as the query parameter `api-version`; nil where no operation needs one.
    public var apiVersion: String?
    /// All versions that a caller may choose, in order; empty without ``apiVersion``, else it holds at least that one.
    public var apiVersions: [String]
    public var auth: AuthOptions
    /// A user access token must carry one of them, if it states any.
    public var tokenScopes: [TokenScope]
    /// What a managed identity's token is asked for.
    public var entraScope: String
    public var entraPermissions: EntraPermissions
    /// Hosts besides the endpoint's that get the credentials; `.x.y` means every host below `x.y`.
    public var allowedHosts: [String]
    /// A request that does nothing at the service, and that it refuses with 401 if the credential is wrong; nil if the
    /// service has none.
    public var preflight: Preflight?
    /// The files of ``imports`` as the description writes them.
    public var imports: [String]
    public var clients: [Client]
    /// The models of the file in its order, then those of imported files that this library uses.
    ///
    /// A model with ``Model/providedBy`` is not generated.
    public var models: [Model] {
        didSet { modelPositions = Self.positions(models.map(\.wireName)) }
    }
    /// The enums, in the order and with the rule of ``models``.
    public var enums: [Enumeration] {
        didSet { enumPositions = Self.positions(enums.map(\.wireName)) }
    }
    /// Its file, such as `Specs/sms.yaml`.
    public var file: String

    private(set) var modelPositions: [String: Int] = [:]
    private(set) var enumPositions: [String: Int] = [:]

    /// The last part of ``file``, such as `sms.yaml`.
    public var fileName: String {
        file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[file.utf8.index(after: $0)...]) } ?? file
    }

    /// The model with a service's name, own or imported.
    public func model(named wireName: String) -> Model? {
        modelPositions[wireName].map { models[$0] }
    }

    /// The enum with a service's name, own or imported.
    public func enumeration(named wireName: String) -> Enumeration? {
        enumPositions[wireName].map { enums[$0] }
    }

    /// The client with a Swift name.
    public func client(named name: String) -> Client? {
        clients.first { $0.name.text == name }
    }

    private static func positions(_ names: [String]) -> [String: Int] {
        Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// A request that does nothing at the service.
    public struct Preflight: Sendable, Hashable {
        public var method: RequestMethod
        /// As it is sent.
        public var path: String
    }
}
