// SPDX-License-Identifier: MIT

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ClientPipeline {
    /// Determines and checks everything that is the same for a call's attempts.
    func prepare(
        _ operation: ServiceOperation,
        body: RequestBody = .none,
        options: CallOptions
    ) throws -> Call {
        let endpoint = try requireEndpoint(for: operation.name)
        let repeats = operation.repeats ?? Repeatability(operation.method, isMergePatch: body.isMergePatch)
        let clientRequestID = options.makeClientRequestID()
        do {
            let version = try callVersion(of: operation)
            for part in operation.versioned { try version?.require(part.name, in: part.versions) }
            return Call(
                operation,
                to: try address(of: operation, endpoint),
                signedHost: endpoint.authority,
                headers: try headers(of: operation, repeats, clientRequestID, endpoint, options),
                body: body,
                version: version,
                repeats: repeats,
                tokenScopes: operation.tokenScopes ?? service.tokenScopes,
                entraScope: try entraScope(operation.entraScope),
                clientRequestID: clientRequestID,
                timeout: options.timeout ?? self.options.timeout,
                options: options
            )
        } catch var error as ACSError {
            error.operation = operation.name
            error.clientRequestID = clientRequestID
            throw error
        }
    }

    /// The endpoint. A pipeline without one refuses every call.
    func requireEndpoint(for operation: String) throws -> Endpoint {
        guard let endpoint else {
            var error = ACSError.wrongKind(for: service)
            error.operation = operation
            throw error
        }
        return endpoint
    }

    /// The version of calls whose operation has none of its own.
    func apiVersion() throws -> String? {
        if let fixedAPIVersion { return fixedAPIVersion }
        guard let chosen = options.apiVersion else { return service.apiVersion }
        guard service.apiVersions.contains(chosen) || chosen == service.apiVersion else {
            throw ACSError(
                .invalidArgument,
                message: "\(service.name) has no API version \"\(chosen)\" that this library knows; "
                    + "it knows \(service.apiVersions.joined(separator: ", "))."
            )
        }
        return chosen
    }

    /// The scope of the resource's Microsoft Entra ID tokens.
    ///
    /// - Parameter operation: The scope that an operation states in place of the library's.
    func entraScope(_ operation: String? = nil) throws -> String {
        guard let chosen = options.entraScope else { return operation ?? service.entraScope }
        guard !chosen.trimmingASCIIWhitespace().isEmpty else {
            throw ACSError(.invalidArgument, message: "ClientOptions.entraScope is empty.")
        }
        try CredentialPlace.entraScope.check(chosen)
        return chosen
    }

    /// The version of a call, if the library has several.
    private func callVersion(of operation: ServiceOperation) throws -> CallVersion? {
        guard service.apiVersions.count > 1, let version = try operation.apiVersion ?? apiVersion() else { return nil }
        if case .url = operation.target { return nil }
        let isFixed = operation.apiVersion != nil || fixedAPIVersion != nil
        return CallVersion(version: version, known: service.apiVersions, isFixed: isFixed)
    }

    private func address(of operation: ServiceOperation, _ endpoint: Endpoint) throws -> RequestAddress {
        switch operation.target {
        case .url(let text):
            let url = try link(text, named: "The URL", endpoint)
            guard url.scheme == "https" || url.authority == endpoint.authority else {
                throw ACSError(.invalidArgument, message: "The URL is not https.")
            }
            return url
        case .page(let link):
            var address = try self.link(link, named: "The link to the next page", endpoint)
            // Services repeat the version of an earlier call in the link, or leave it out.
            if let version = try operation.apiVersion ?? apiVersion() {
                address.replaceQuery("api-version", with: version)
            }
            return address
        case .address(let address): return address
        case .path(let path):
            var address = RequestAddress(
                scheme: endpoint.scheme,
                authority: endpoint.authority,
                path: try path.validated(),
                route: path.route
            )
            for (name, values) in operation.query { address.appendQuery(name, values) }
            if let version = try operation.apiVersion ?? apiVersion() { address.appendQuery("api-version", [version]) }
            return address
        }
    }

    /// Checks a link, and converts it into an address.
    func link(_ text: String, named name: String, _ endpoint: Endpoint) throws -> RequestAddress {
        do throws(ServiceLink.Refusal) {
            return try ServiceLink(text, trust: .init(endpoint: endpoint, allowedHosts: service.allowedHosts)).address
        } catch {
            throw ACSError(.untrustedLink, message: "\(name) \(error.reason); it gets no credentials.")
        }
    }

    private func headers(
        of operation: ServiceOperation,
        _ repeats: Repeatability,
        _ clientRequestID: String,
        _ endpoint: Endpoint,
        _ options: CallOptions
    ) throws -> HTTPFields {
        var headers = HTTPFields()
        try headers.set(.userAgent, userAgent.text)
        try headers.set(.accept, operation.accept)
        try headers.set(HTTPField.Name.clientRequestID, clientRequestID)
        if case .withHeaders(let id, let firstSent) = repeats {
            let identity = options.identity(at: 0)
            try headers.set(id, identity.id)
            if let firstSent { try headers.set(firstSent, identity.firstSent) }
        }
        if let name = operation.hostHeader { try headers.set(name, endpoint.host) }
        for (name, value) in operation.headers { try headers.set(name, value) }
        try options.refuseRepeatedHeaders()
        for (name, value) in options.headers {
            guard !HTTPFields.reserved.contains(name.lowercased()) else {
                throw ACSError(.invalidArgument, message: "The header \(name) is reserved for the transport.")
            }
            try headers.set(name, value)
        }
        return headers
    }
}

extension CallOptions {
    /// Throws if a header has two spellings, because it would be left to chance which value is sent.
    fileprivate func refuseRepeatedHeaders() throws {
        guard headers.count > 1 else { return }
        let spellings = Dictionary(grouping: headers.keys) { $0.lowercased() }.filter { $0.value.count > 1 }
        guard let (_, names) = spellings.min(by: { $0.key < $1.key }) else { return }
        throw ACSError(
            .invalidArgument,
            message: "CallOptions.headers has one header in two spellings: \(names.sorted().joined(separator: ", "))."
        )
    }
}

extension HTTPFields {
    /// The headers that determine where a request is sent and how it is framed.
    fileprivate static let reserved: Set<String> = ["host", "content-length", "transfer-encoding", "connection"]

    /// Sets a header. A name or value that could break out of its line is an error.
    fileprivate mutating func set(_ name: String, _ value: String) throws {
        try set(HTTPField.Name(name), name, value)
    }

    /// Sets one of our own headers, whose name needs no check.
    fileprivate mutating func set(_ name: HTTPField.Name?, _ value: String) throws {
        try set(name, name?.rawName ?? "", value)
    }

    private mutating func set(_ name: HTTPField.Name?, _ text: String, _ value: String) throws {
        guard let name else {
            throw ACSError(.invalidArgument, message: "The header \(text.debugDescription) has no valid name.")
        }
        try HTTPField.check(value, of: name)
        self[name] = value
    }
}
