// SPDX-License-Identifier: MIT

import StallLimit
import Testing

/// What a user's own module tries in order to turn a credential into another kind.
///
/// A conformance changes what every other line of a file means, so each program is a file of its own.
@Suite("No conformance of the user's own makes a credential of the resource", .stallLimit)
struct SealTests {
    @Test("A user's own conformance does not compile", arguments: programs, LanguageMode.furthestApart)
    func refuse(program: Program, mode: LanguageMode) async throws {
        let file = ProgramFile(preamble: "public import ACSCore\n", programs: [program])
        #expect(try await file.strayFindings(mode: mode) == .none)
        let findings = try await file.findings(in: program, mode: mode)
        #expect(findings == program.findings(in: mode))
    }

    @Test("A token credential of the user's own compiles", arguments: LanguageMode.furthestApart)
    func accept(mode: LanguageMode) async throws {
        let program = Program(
            name: "own token credential",
            code: """
                public struct Own: TokenCredential {
                    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
                        throw CancellationError()
                    }
                }
                public final class OwnClass: TokenCredential {
                    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
                        throw CancellationError()
                    }
                }
                public actor OwnActor: TokenCredential {
                    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
                        throw CancellationError()
                    }
                }
                """,
            errors: []
        )
        let file = ProgramFile(preamble: "public import ACSCore\n", programs: [program])
        #expect(try await file.strayFindings(mode: mode) == .none)
        #expect(try await file.findings(in: program, mode: mode) == .none)
    }

    static let programs = [
        Program(
            name: "struct without a seal",
            code: """
                public struct Own: ResourceCredential {
                }
                """,
            errors: ["type 'Own' does not conform to protocol 'ResourceCredential'"]
        ),
        Program(
            name: "struct with a seal of its own making",
            code: """
                public struct Own: ResourceCredential {
                    public var seal: ResourceCredentialSeal<Self> { .init() }
                }
                """,
            errors: [
                "'ResourceCredentialSeal<Credential>' initializer is inaccessible due to 'package' protection level"
            ]
        ),
        Program(
            name: "struct with another credential's seal",
            code: """
                public struct Own: ResourceCredential {
                    let key: AccessKeyCredential
                    public var seal: ResourceCredentialSeal<Self> { key.seal }
                }
                """,
            errors: [
                """
                cannot convert return expression of type 'ResourceCredentialSeal<AccessKeyCredential>' \
                to return type 'ResourceCredentialSeal<Own>'
                """
            ]
        ),
        Program(
            name: "user access token, retroactively a resource credential",
            code: """
                extension UserAccessTokenCredential: @retroactive ResourceCredential {
                }
                """,
            errors: [
                "type 'UserAccessTokenCredential' does not conform to protocol 'ResourceCredential'",
                """
                unavailable property 'seal' was used to satisfy a requirement of protocol 'ResourceCredential': \
                \(Teaching.userTokenForResource)
                """,
            ]
        ),
        Program(
            name: "user access token, retroactively a token credential",
            code: """
                extension UserAccessTokenCredential: @retroactive TokenCredential {
                    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
                        throw CancellationError()
                    }
                }
                """,
            errors: [Complaint.unavailableConformance()]
        ),
    ]
}
