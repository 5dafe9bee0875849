// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@testable import ACSCore

@Suite(.stallLimit)
struct AccessKeyCredentialTests {
    private func code(_ credential: AccessKeyCredential) -> Data {
        Data(credential.authenticationCode(for: "text"))
    }

    @Test("Whitespace around a key is ignored", arguments: [" a2V5", "a2V5\n", "\t a2V5 \r\n"])
    func trimming(_ key: String) throws {
        #expect(code(try AccessKeyCredential(key: key)) == code(try AccessKeyCredential(key: "a2V5")))
    }

    // Microsoft's packages skip what is not base64, and sign with the rest at the first request.
    @Test(
        "A key that is not base64 is refused at construction, without being repeated",
        arguments: [
            "hidden!", "aGlk ZGVu", "aGlk\nZGVu", "aGlkZGV", "aGlkZGVu=", "aGlkZGVuaA=", "aGlk-GVu", "aGlk_GVu", "=",
            "====",
        ]
    )
    func notBase64(_ key: String) throws {
        let error = try #require(#expect(throws: ACSError.self) { try AccessKeyCredential(key: key) })
        #expect(error.kind == .invalidArgument)
        #expect("\(error)" == "invalidArgument: The access key is not base64, as shown in the Azure portal.")
        #expect(error.underlying == nil)
    }

    @Test("An empty key is refused", arguments: ["", " ", "\r\n"])
    func empty(_ key: String) throws {
        let error = try #require(#expect(throws: ACSError.self) { try AccessKeyCredential(key: key) })
        #expect(error.message == "The access key is empty.")
    }

    @Test("A new key signs from now on, for all users of the credential")
    func update() throws {
        let credential = try AccessKeyCredential(key: "b2xk")
        let shared: any ResourceCredential = credential
        try credential.update(key: " bmV3\n")
        let other = try #require(shared as? AccessKeyCredential)
        #expect(code(other) == code(try AccessKeyCredential(key: "bmV3")))
    }

    @Test("A new key that can't be used leaves the old one in use")
    func failedUpdate() throws {
        let credential = try AccessKeyCredential(key: "b2xk")
        #expect(throws: ACSError.self) { try credential.update(key: "no!") }
        #expect(code(credential) == code(try AccessKeyCredential(key: "b2xk")))
    }

    @Test("Keys can change while many tasks sign: each signature is one key's or the other's")
    func rotation() async throws {
        let keys = ["b2xk", "bmV3"]
        let valid = try Set(keys.map { code(try AccessKeyCredential(key: $0)) })
        let credential = try AccessKeyCredential(key: keys[0])
        let seen = try await withThrowingTaskGroup(of: Set<Data>.self) { group in
            for task in 0..<8 {
                group.addTask {
                    var seen: Set<Data> = []
                    for round in 0..<300 {
                        if task < 2 { try credential.update(key: keys[(round + task) % 2]) }
                        seen.insert(code(credential))
                    }
                    return seen
                }
            }
            return try await group.reduce(into: Set<Data>()) { $0.formUnion($1) }
        }
        #expect(seen.isSubset(of: valid))
        try credential.update(key: keys[1])
        #expect(code(credential) == code(try AccessKeyCredential(key: keys[1])))
    }
}
