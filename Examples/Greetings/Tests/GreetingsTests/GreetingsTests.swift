import ACSTesting
import Greetings
import Testing

@Test func `a greeting is sent as the description says`() async throws {
    let transport = ScriptedTransport()
    let receipt = #"{"id": "01020304-0506-0708-090a-0b0c0d0e0f10", "sentOn": "2026-01-01T12:00:00Z"}"#
    transport.on(.post, "/greetings/Ada", response: .json(202, receipt))
    let greetings = GreetingsClient(connectionString: try .testing, options: .testing(transport))

    let sent = try await greetings.send(name: "Ada", Greeting(text: "Hello"))

    #expect("\(sent.id)" == "01020304-0506-0708-090A-0B0C0D0E0F10")
    #expect(try transport.requests.first?.json["text"] == "Hello")
    try transport.verify()
}

@Test func `a refusal by the service is thrown`() async throws {
    let transport = ScriptedTransport()
    transport.on(.get, "/greetings", response: .failure(403, code: "Forbidden", message: "Not yours."))
    let greetings = GreetingsClient(connectionString: try .testing, options: .testing(transport))

    await #expect(throws: ACSError.self) {
        for try await _ in greetings.list() {}
    }
}
