// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

struct RequestPathTests {
    @Test(
        "A parameter is one segment, whatever it contains",
        arguments: [
            ("a/b", "/things/a%2Fb/parts"), ("%2F", "/things/%252F/parts"), ("?", "/things/%3F/parts"),
            ("#", "/things/%23/parts"), ("+", "/things/%2B/parts"),
            ("19:x@thread.v2", "/things/19%3Ax%40thread.v2/parts"),
            ("🚀", "/things/%F0%9F%9A%80/parts"), (" ", "/things/%20/parts"), ("...", "/things/.../parts"),
            ("../x", "/things/..%2Fx/parts"), (".\u{301}", "/things/.%CC%81/parts"),
            ("%2E%2E", "/things/%252E%252E/parts"),
        ]
    )
    func encoded(_ parameter: String, _ expected: String) throws {
        let path: RequestPath = "/things/\(parameter, named: "id")/parts"
        #expect(try path.validated() == expected)
    }

    @Test(
        "A parameter that would lead to another route is a typed error that names it",
        arguments: [
            ("", "is empty"), (".", #"is ".", which changes the path"#),
            ("..", #"is "..", which changes the path"#),
        ]
    )
    func refused(_ parameter: String, _ reason: String) throws {
        let path: RequestPath = "/things/\(parameter, named: "thingID")/parts/\("", named: "partID")"
        let error = try #require(#expect(throws: ACSError.self) { try path.validated() })
        #expect(error.kind == .invalidArgument)
        #expect(error.message == "The path parameter thingID \(reason).")
        #expect(error.wasSent == .no)
    }

    @Test("The text around parameters is sent unchanged")
    func literal() throws {
        let action: RequestPath = "/phoneNumbers/\("+1", named: "number"):release//a%2Fb"
        #expect(try action.validated() == "/phoneNumbers/%2B1:release//a%2Fb")
        #expect(try RequestPath("/sms").validated() == "/sms")
    }

    @Test("Parameters of other types are written as the services read them")
    func types() throws {
        let id = try #require(UUID(uuidString: "6F2C9A54-2F3E-4B1C-9A3D-0D5B0F4C7E11"))
        let user = CommunicationIdentifier.communicationUser("8:acs:a_b")
        let path: RequestPath =
            "/\(id, named: "id")/\(7, named: "count")/\(user, named: "user")/\(TokenScope.chatJoin, named: "scope")"
        #expect(try path.validated() == "/6f2c9a54-2f3e-4b1c-9a3d-0d5b0f4c7e11/7/8%3Aacs%3Aa_b/chat.join")
    }
}
