// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// Decodes a whole file; `nil` if it is not a mapping.
    func file(_ root: Node) -> FileSyntax? {
        guard let mapping = Mapping(root, .description, self) else { return nil }
        var file = FileSyntax(path: source.path, location: location(root))
        if mapping.has("service") {
            mapping.require("module", reason: "the Swift module, such as ACSChat")
            mapping.require("auth", reason: "accessKey, managedIdentity or userAccessToken; there is no default")
            mapping.require("clients", reason: "a description without clients generates nothing")
        } else {
            for key in KeyTable.libraryKeys { mapping.need("service", for: key) }
        }
        mapping.need("api-version", for: "api-versions")
        file.service = text(mapping["service"])
        file.module = text(mapping["module"], "a Swift module's name such as ACSChat", where: TextForm.isTypeName)
        file.docs = docs(mapping)
        file.retirement = retirement(mapping)
        file.overrides = overrides(mapping)
        file.apiVersions = texts(mapping["api-versions"], "a list of versions", least: 2).map { list in
            Located(value: list.value.filter { checkVersion($0) }, location: list.location)
        }
        file.auth = auth(mapping["auth"])
        file.entraPermissions = mapping["entra-permissions"].flatMap {
            word($0, "kind of Entra permissions", EntraPermissions.self)
        }
        file.allowedHosts = texts(mapping["allowed-hosts"], "a list of hosts")?.value.filter { checkHost($0) } ?? []
        file.preflight = mapping["preflight"].flatMap(preflight)
        file.imports = texts(mapping["imports"], "a list of files")?.value ?? []
        file.topics = topics(mapping["topics"])
        file.clients = clients(mapping["clients"])
        file.eventSets = eventSets(mapping["events"])
        file.frames = frames(mapping["frames"])
        for pair in declarations(mapping["models"], "models") {
            if let model = model(pair) {
                file.models.append(model)
            } else {
                file.brokenNames.insert(firstWord(pair.key))
            }
        }
        for pair in declarations(mapping["enums"], "enums") {
            if let value = enumeration(pair) {
                file.enums.append(value)
            } else {
                file.brokenNames.insert(firstWord(pair.key))
            }
        }
        return file
    }

    /// `preflight`: a request with a path without placeholders.
    private func preflight(_ node: Node) -> PreflightSyntax? {
        guard let request = request(node) else { return nil }
        guard request.parts.count == 1, case .literal(let path)? = request.parts.first else {
            let expected = "a method and a path without placeholders, such as `GET /chat/threads/0`"
            report(MalformedText(text: node.scalar?.text ?? "", expected: expected), node)
            return nil
        }
        return PreflightSyntax(method: request.method, path: path)
    }

    private func firstWord(_ node: Node) -> String {
        String((node.scalar?.text ?? "").prefix { $0 != " " })
    }

    private func checkVersion(_ text: Located<String>) -> Bool {
        if TextForm.isVersion(text.value) { return true }
        let expected = "a version such as \"2024-03-07\" or \"2024-03-07-preview\""
        diagnostics.report(MalformedText(text: text.value, expected: expected), at: text.location)
        return false
    }

    private func checkHost(_ text: Located<String>) -> Bool {
        if TextForm.isHost(text.value) { return true }
        let expected = "a lowercase host such as `example.com`, or `.example.com` for every host below it"
        diagnostics.report(MalformedText(text: text.value, expected: expected), at: text.location)
        return false
    }

    /// `auth`: an option or a list of them.
    ///
    /// An invalid value counts as all options, so that it causes no further errors.
    func auth(_ node: Node?) -> Located<[Located<AuthOption>]>? {
        guard let node else { return nil }
        let place = location(node)
        let any = AuthOption.allCases.map { Located(value: $0, location: place) }
        return options(node) ?? Located(value: any, location: place)
    }

    private func options(_ node: Node) -> Located<[Located<AuthOption>]>? {
        guard case .sequence(let elements) = node.content else {
            return word(node, "auth option", AuthOption.self).map { Located(value: [$0], location: $0.location) }
        }
        if elements.count < 2 {
            report(TooFew(expected: "a list has at least two options; for one, write `auth: accessKey`"), node)
        }
        var options: [Located<AuthOption>] = []
        var areAllKnown = true
        for element in elements {
            guard let option = word(element, "auth option", AuthOption.self) else {
                areAllKnown = false
                continue
            }
            if options.contains(where: { $0.value == option.value }) {
                report(RepeatedElement(text: option.value.rawValue), element)
            } else {
                options.append(option)
            }
        }
        guard areAllKnown, !options.isEmpty else { return nil }
        if options.count > 1, options.contains(where: { $0.value == .userAccessToken }) {
            report(MixedAuth(), node)
            return nil
        }
        return Located(value: options, location: location(node))
    }

    /// The keys that a library, client and operation share.
    func overrides(_ mapping: Mapping) -> OverridesSyntax {
        OverridesSyntax(
            apiVersion: version(mapping["api-version"]),
            tokenScopes: texts(mapping["token-scopes"], "a list of scopes such as [chat, voip]"),
            entraScope: text(mapping["entra-scope"]),
            errors: mapping["errors"].flatMap(errors)
        )
    }
}
