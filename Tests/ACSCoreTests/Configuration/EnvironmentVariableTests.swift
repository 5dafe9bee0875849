// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct EnvironmentVariableTests {
    @Test("A variable that is not set, or blank, is an error that names it", arguments: [nil, "", " \n"])
    func missing(_ value: String?) throws {
        let error = try #require(
            #expect(throws: ACSError.self) {
                try EnvironmentVariable.read("ACS_TEST", from: value.map { ["ACS_TEST": $0] } ?? [:]) { $0 }
            }
        )
        #expect(error.kind == .invalidArgument)
        #expect(error.message == "The environment variable ACS_TEST \(value == nil ? "is not set" : "is empty").")
    }

    @Test("A value that can't be used is an error that names the variable and not the value")
    func wrong() throws {
        let error = try #require(
            #expect(throws: ACSError.self) {
                try EnvironmentVariable.read("ACS_TEST", from: ["ACS_TEST": "accesskey=hidden"]) {
                    try ConnectionString($0)
                }
            }
        )
        #expect(
            error.message.hasPrefix("The environment variable ACS_TEST can't be used. The connection string has no")
        )
        #expect(!"\(error)".contains("hidden"))
    }

    @Test("Endpoint and connection string are read from it")
    func read() throws {
        let variables = [
            "RESOURCE": "endpoint=https://contoso.example/;accesskey=a2V5\n", "ENDPOINT": "https://contoso.example/",
        ]
        let endpoint = try Endpoint("https://contoso.example")
        #expect(try ConnectionString.environment("RESOURCE", in: variables).endpoint == endpoint)
        #expect(try Endpoint.environment("ENDPOINT", in: variables) == endpoint)
        #expect(throws: ACSError.self) { try Endpoint.environment("MISSING", in: variables) }
    }

    @Test("The process's own is read, by what it has already")
    func process() throws {
        for read in [{ _ = try ConnectionString.environment("PATH") }, { _ = try Endpoint.environment("PATH") }] {
            let error = try #require(#expect(throws: ACSError.self, performing: read))
            #expect(error.message.hasPrefix("The environment variable PATH can't be used."))
        }
    }

    @Test("An emulator's address without TLS is read if the app allows it explicitly")
    func unencrypted() throws {
        let variables = [
            "RESOURCE": "endpoint=http://emulator:8080/;accesskey=a2V5", "ENDPOINT": "http://emulator:8080",
        ]
        let resource = try ConnectionString.environment("RESOURCE", allowingUnencryptedHTTP: true, in: variables)
        #expect(resource.endpoint.description == "http://emulator:8080")
        let endpoint = try Endpoint.environment("ENDPOINT", allowingUnencryptedHTTP: true, in: variables)
        #expect(endpoint == resource.endpoint)
        for read in [
            { _ = try ConnectionString.environment("RESOURCE", in: variables) },
            { _ = try Endpoint.environment("ENDPOINT", in: variables) },
        ] {
            let error = try #require(#expect(throws: ACSError.self, performing: read))
            #expect(error.message.contains("allowingUnencryptedHTTP: true"))
        }
    }
}
