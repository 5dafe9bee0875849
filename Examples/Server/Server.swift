// SPDX-License-Identifier: MIT

// begin: server
import ACSIdentity
import ACSPhoneNumbers
import ACSSMS
import Foundation
import Hummingbird
import Logging

/// Sends codes by text message, issues chat tokens to phones and browsers, and buys phone numbers.
///
/// Add the app's own sign-in before these routes: every caller acts with the resource's key.
@main
struct Server {
    // Clients are small values that share their transport's connections: create them once, and keep them.
    let sms: SMSClient
    let identity: IdentityClient
    let numbers: PhoneNumbersClient
    let sender: String
    let purchases: Purchases
    let logger: Logger

    static func main() async throws {
        LoggingSystem.bootstrap { StreamLogHandler.standardOutput(label: $0) }
        let logger = Logger(label: "server")
        let environment = ProcessInfo.processInfo.environment
        let resource = try ConnectionString.environment("COMMUNICATION_SERVICES_CONNECTION_STRING")
        let options = ClientOptions(logger: logger)
        let server = Server(
            sms: SMSClient(connectionString: resource, options: options),
            identity: IdentityClient(connectionString: resource, options: options),
            numbers: PhoneNumbersClient(connectionString: resource, options: options),
            sender: environment["SENDER"] ?? "+18005551234",
            purchases: try Purchases(file: environment["PURCHASES"] ?? "purchases.json"),
            logger: logger
        )
        try await server.run(port: environment["PORT"].flatMap(Int.init) ?? 8080)
    }

    func run(port: Int) async throws {
        let router = Router()
        router.post("codes") { request, context in
            let input = try await request.decode(as: CodeInput.self, context: context)
            let code = String(Int.random(in: 100_000...999_999))
            // The request's id appears in each log line of the call.
            let options = CallOptions(loggerMetadata: ["request.id": "\(context.id)"])
            try await sms.send("Your code is \(code)", from: sender, to: [input.to], options: options)
                .throwIfAnyFailed()
            return HTTPResponse.Status.accepted
        }
        router.post("users") { _, _ in
            let user = try await identity.createUser(scopes: [.chat])
            return ChatToken(user: user.id.rawID, token: user.token.token.value, expires: user.token.expiresOn)
        }
        router.post("tokens") { request, context in
            let input = try await request.decode(as: TokenInput.self, context: context)
            let user = CommunicationIdentifier(rawID: input.user)
            let token = try await identity.issueToken(for: user, scopes: [.chat])
            return ChatToken(user: input.user, token: token.token.value, expires: token.expiresOn)
        }
        router.post("purchases") { request, context in
            let input = try await request.decode(as: PurchaseInput.self, context: context)
            let purchase = try await numbers.beginPurchase(.init(searchID: input.search))
            try await purchases.begin(purchase.resumeToken)
            return HTTPResponse.Status.accepted
        }
        let app = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { logger.info("Listening", metadata: ["port": "\($0.localAddress?.port ?? port)"]) }
        )
        try await withThrowingTaskGroup { group in
            group.addTask { try await app.runService() }
            group.addTask { await finishPurchases() }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Waits for the purchases that this process and earlier ones began.
    func finishPurchases() async {
        await withDiscardingTaskGroup { group in
            for await token in purchases.open {
                group.addTask { await finish(token) }
            }
        }
    }

    func finish(_ token: ResumeToken) async {
        do {
            try await numbers.resumePurchase(from: token).result()
            try await purchases.end(token)
            logger.info("Bought")
        } catch let error as ACSError where [.operationFailed, .operationCanceled, .notFound].contains(error.kind) {
            // For good: another start would find out the same.
            try? await purchases.end(token)
            logger.error("Not bought: \(error)")
        } catch {
            logger.error("Not bought yet: \(error)")  // the next start of the server resumes it
        }
    }
}

struct CodeInput: Decodable { let to: String }
struct TokenInput: Decodable { let user: String }
struct PurchaseInput: Decodable { let search: String }

struct ChatToken: ResponseEncodable {
    let user: String
    let token: String
    let expires: Date
}

/// The pending purchases, which the next start of the server resumes. Use a database in place of this small file.
actor Purchases {
    let open: AsyncStream<ResumeToken>
    private let added: AsyncStream<ResumeToken>.Continuation
    private let file: URL
    private var tokens: [ResumeToken]

    init(file: String) throws {
        self.file = URL(filePath: file)
        let data = try? Data(contentsOf: self.file)
        tokens = try data.map { try JSONDecoder().decode([ResumeToken].self, from: $0) } ?? []
        (open, added) = AsyncStream.makeStream()
        for token in tokens { added.yield(token) }
    }

    func begin(_ token: ResumeToken) throws {
        tokens.append(token)
        try JSONEncoder().encode(tokens).write(to: file, options: .atomic)
        added.yield(token)
    }

    func end(_ token: ResumeToken) throws {
        tokens.removeAll { $0 == token }
        try JSONEncoder().encode(tokens).write(to: file, options: .atomic)
    }
}
// end: server
