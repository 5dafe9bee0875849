// SPDX-License-Identifier: MIT

import ServiceDescription

/// An initializer of a client, or an unavailable one with a compiler message.
struct InitializerView: TemplateView {
    /// The modifier, with a space after it unless it is empty.
    var access = ""
    let documentation: [String]
    let parameters: String
    var isThrowing = false
    let pipeline: [String]
    /// The attribute of an unavailable twin, with its message.
    var unavailable: [String] = []
    var deprecated: [String] = []
    /// Whether another initializer is preferred if both fit.
    var isDisfavored = false

    static var keys: [TemplateKey<Self>] {
        [
            .text("access") { $0.access },
            .views("documentation") { $0.documentation },
            .views("unavailable") { $0.unavailable },
            .views("deprecated") { $0.deprecated },
            .flag("isDisfavored") { $0.isDisfavored },
            .text("parameters") { $0.parameters },
            .flag("isThrowing") { $0.isThrowing },
            .views("pipeline") { $0.pipeline },
        ]
    }

    /// The initializers that the client's auth options allow, then the twins for other credentials, then those for
    /// text.
    static func all(of client: Client, in library: Library) -> [Self] {
        let auth = Credentials(of: client, in: library)
        let messages = CredentialMessages(for: client, of: library)
        var initializers = auth.accepted.flatMap { kind in
            [accepting(kind, auth, client, library), kind.concrete.map { acceptingConcrete($0, client, library) }]
        }.compactMap(\.self)
        if auth.acceptsKey {
            initializers.append(acceptingConnectionString(client, library))
            initializers.append(acceptingConnectionStringText(client))
        }
        initializers += auth.refused.map { kind in
            refusing("endpoint: Endpoint, credential: \(kind.rawValue)", messages, library)
        }
        if !auth.acceptsKey {
            initializers.append(refusing("connectionString: ConnectionString", messages, library))
            initializers.append(refusing("connectionString: String", messages, library))
        }
        initializers += auth.accepted.map { kind in
            refusing(
                "endpoint: String, credential: \(kind.concrete ?? kind.rawValue)",
                because: "text is not an endpoint.",
                CredentialMessages.endpointText,
                library
            )
        }
        initializers.append(
            refusing(
                "endpoint: some Sendable, credential: String",
                because: "text is not a credential.",
                messages.credentialText,
                library
            )
        )
        for index in initializers.indices { initializers[index].access = library.access }
        return initializers
    }

    private static func accepting(
        _ credential: Credentials.Kind,
        _ auth: Credentials,
        _ client: Client,
        _ library: Library
    ) -> Self {
        var text = WrappedText(indentation: 4)
        text.add(paragraph: "Creates a client for the resource at an endpoint.")
        text.add(item: "Parameters:", startsList: true)
        text.add(item: "endpoint: \(endpointWords)", level: 1)
        text.add(item: "credential: \(auth.documentation(of: credential))", level: 1)
        text.add(item: "options: \(optionsWords)", level: 1)
        var initializer = accepting(credential.rawValue, documentation: text.lines, client, library)
        initializer.isDisfavored = credential.concrete != nil
        return initializer
    }

    /// Generic, because the Swift 5 language mode only warns if a wrong credential becomes existential.
    private static func acceptingConcrete(_ type: String, _ client: Client, _ library: Library) -> Self {
        accepting(
            type,
            documentation: [" Creates a client. For calls with one type of credential: a wrong one never compiles."],
            client,
            library
        )
    }

    private static func accepting(
        _ type: String,
        documentation: [String],
        _ client: Client,
        _ library: Library
    ) -> Self {
        Self(
            documentation: documentation,
            parameters: "endpoint: Endpoint, credential: \(type), \(optionsParameter)",
            pipeline: pipeline(
                [
                    ".\(ServiceView.member(of: library))", "endpoint: endpoint", "credential: credential",
                    "options: options",
                ],
                client
            ),
            deprecated: client.availability.attribute
        )
    }

    private static func acceptingConnectionString(_ client: Client, _ library: Library) -> Self {
        var text = WrappedText(indentation: 4)
        text.add(paragraph: "Creates a client from a resource's connection string.")
        text.add(item: "Parameters:", startsList: true)
        text.add(item: "connectionString: \(connectionStringWords)", level: 1)
        text.add(item: "options: \(optionsWords)", level: 1)
        return Self(
            documentation: text.lines,
            parameters: "connectionString: ConnectionString, \(optionsParameter)",
            pipeline: pipeline(
                [".\(ServiceView.member(of: library))", "connectionString: connectionString", "options: options"],
                client
            ),
            deprecated: client.availability.attribute
        )
    }

    private static func acceptingConnectionStringText(_ client: Client) -> Self {
        var text = WrappedText(indentation: 4)
        text.add(paragraph: "Creates a client from the text of a resource's connection string.")
        text.add(item: "Parameters:", startsList: true)
        text.add(item: "connectionString: \(connectionStringWords)", level: 1)
        text.add(item: "options: \(optionsWords)", level: 1)
        text.add(item: "Throws: \(connectionStringErrorWords)")
        return Self(
            documentation: text.lines,
            parameters: "connectionString: String, \(optionsParameter)",
            isThrowing: true,
            pipeline: CallText(
                callee: "self.init",
                arguments: ["connectionString: try ConnectionString(connectionString)", "options: options"]
            ).lines(indentation: 8),
            deprecated: client.availability.attribute
        )
    }

    private static func refusing(_ parameters: String, _ messages: CredentialMessages, _ library: Library) -> Self {
        refusing(parameters, because: messages.summary, messages.credential, library)
    }

    private static func refusing(
        _ parameters: String,
        because reason: String,
        _ message: [String],
        _ library: Library
    ) -> Self {
        var text = WrappedText(indentation: 4)
        text.add(paragraph: "Unavailable: \(reason)")
        return Self(
            documentation: text.lines,
            parameters: "\(parameters), \(optionsParameter)",
            pipeline: ["pipeline = .refusing(.\(ServiceView.member(of: library)))"],
            unavailable: message
        )
    }

    private static func pipeline(_ arguments: [String], _ client: Client) -> [String] {
        let lines = CallText(arguments: arguments).lines(indentation: 8, before: "pipeline = ")
        let overrides = client.overrides.arguments
        guard !overrides.isEmpty else { return lines }
        return CallText(callee: "ClientPipeline", arguments: arguments).lines(indentation: 8, before: "pipeline = ")
            + CallText(callee: ".overriding", arguments: overrides).lines(indentation: 12).map { "    " + $0 }
    }

    private static let optionsParameter = "options: ClientOptions = .init()"
    private static let optionsWords = "Transport, timeouts, logging and API version."
    private static let endpointWords = "The resource's endpoint, such as `https://contoso.communication.azure.com`."
    private static let connectionStringWords = "The endpoint and access key, as shown in the Azure portal."
    private static let connectionStringErrorWords =
        "``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which never repeats the text."
}
