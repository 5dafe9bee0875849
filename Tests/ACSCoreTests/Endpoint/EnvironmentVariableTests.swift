// SPDX-License-Identifier: MIT

import Foundation
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

    @Test("Endpoint and connection string are read from the process's environment")
    func process() throws {
        let name = "ACS_CORE_TESTS_\(UUID().uuidString.prefix(8))"
        setenv(name, "endpoint=https://contoso.example/;accesskey=a2V5\n", 1)
        setenv(name + "_ENDPOINT", "https://contoso.example/", 1)
        defer {
            unsetenv(name)
            unsetenv(name + "_ENDPOINT")
        }
        #expect(try ConnectionString.environment(name).endpoint == Endpoint("https://contoso.example"))
        #expect(try Endpoint.environment(name + "_ENDPOINT") == Endpoint("https://contoso.example"))
        #expect(throws: ACSError.self) { try Endpoint.environment(name + "_MISSING") }
    }

    @Test("An emulator's address without TLS is read where the app allows it, by name")
    func unencrypted() throws {
        let name = "ACS_CORE_TESTS_\(UUID().uuidString.prefix(8))"
        setenv(name, "endpoint=http://emulator:8080/;accesskey=a2V5", 1)
        setenv(name + "_ENDPOINT", "http://emulator:8080", 1)
        defer {
            unsetenv(name)
            unsetenv(name + "_ENDPOINT")
        }
        let resource = try ConnectionString.environment(name, allowingUnencryptedHTTP: true)
        #expect(resource.endpoint.description == "http://emulator:8080")
        #expect(try Endpoint.environment(name + "_ENDPOINT", allowingUnencryptedHTTP: true) == resource.endpoint)
        for read in [
            { _ = try ConnectionString.environment(name) }, { _ = try Endpoint.environment(name + "_ENDPOINT") },
        ] {
            let error = try #require(#expect(throws: ACSError.self, performing: read))
            #expect(error.message.contains("allowingUnencryptedHTTP: true"))
        }
    }
}
