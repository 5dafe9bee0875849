// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import ACSTransport
import HTTPTypes
import StallLimit
import Testing

/// Hosts other than the instance metadata service. The waits and their conditions are in Microsoft's packages; the
/// longest wait that a host can request is our own.
@Suite("A request to a managed identity's host is repeated", .stallLimit)
struct ManagedIdentityRetryTests {
    struct Host: CustomTestStringConvertible {
        let testDescription: String
        let variables: [String: String]
        /// Whether it has requested a key before.
        var hasChallenged = false
    }

    private static let hosts = [
        Host(
            testDescription: "App Service",
            variables: ["IDENTITY_ENDPOINT": "http://app.test/token", "IDENTITY_HEADER": "app-secret"]
        ),
        Host(testDescription: "Azure Arc, for its challenge", variables: arc),
        Host(testDescription: "Azure Arc, with its key", variables: arc, hasChallenged: true),
        Host(
            testDescription: "Azure Machine Learning",
            variables: ["MSI_ENDPOINT": "http://ml.test/token", "MSI_SECRET": "ml-secret"]
        ),
        Host(testDescription: "Cloud Shell", variables: shell),
    ]

    /// Those whose next response is a token, and not a challenge.
    private static let givers = hosts.filter { $0.variables != arc || $0.hasChallenged }

    private static let arc = ["IDENTITY_ENDPOINT": "http://arc.test/token", "IMDS_ENDPOINT": "x"]
    private static let shell = ["MSI_ENDPOINT": "http://shell.test/token"]
    private static let key = "/var/opt/azcmagent/tokens/guid.key"
    private static let life = #"{"access_token":"t","expires_in":3600,"expires_on":1800003600}"#

    private let clock = ManualClock(skippingWaits: true)

    /// All attempts of one request.
    private struct Tries {
        let sent: [SentRequest]
        let result: Result<AccessToken, any Error>

        /// Their number if they were all the same; else `nil`.
        var equalCount: Int? { sent.allSatisfy { $0 == sent.first } ? sent.count : nil }
    }

    /// - Parameter script: Returns the response; the number counts attempts from 0.
    private func tries(
        _ host: Host,
        random: Double = 0,
        _ script: @escaping @Sendable (_ number: Int) -> ScriptedResponse
    ) async -> Tries {
        let earlier = host.hasChallenged ? 1 : 0
        let transport = ScriptedTransport { _, number in
            number < earlier
                ? .status(401, headers: [.wwwAuthenticate: "Basic realm=\(Self.key)"]) : script(number - earlier)
        }
        var environment = CredentialEnvironment.test(
            host.variables,
            files: [Self.key: "arc-key"],
            transport: transport,
            clock: clock
        )
        environment.random = { random }
        let credential = ManagedIdentityCredential(.systemAssigned, in: environment)
        let result: Result<AccessToken, any Error>
        do {
            result = .success(try await credential.accessToken(for: request))
        } catch {
            result = .failure(error)
        }
        return Tries(sent: transport.requests.dropFirst(earlier).map(SentRequest.init), result: result)
    }

    @Test(
        "three times, at once and then after 1.6 and 3.2 s, to the last byte",
        arguments: hosts,
        [408, 429, 500, 502, 503, 504, 506, 599]
    )
    func waits(_ host: Host, _ status: Int) async {
        #expect(await tries(host) { _ in .status(status, "{}") }.equalCount == 4)
        #expect(clock.waits == [.zero, .milliseconds(1600), .milliseconds(3200)])
    }

    @Test(
        "as often without a response",
        arguments: hosts,
        [.cannotConnect, .connectionLost, .timedOut] as [TransportError.Reason]
    )
    func connections(_ host: Host, _ reason: TransportError.Reason) async {
        #expect(await tries(host) { _ in .failure(reason) }.equalCount == 4)
        #expect(clock.waits == [.zero, .milliseconds(1600), .milliseconds(3200)])
    }

    @Test("until there is a token", arguments: givers)
    func success(_ host: Host) async throws {
        let tries = await tries(host) { number in
            switch number {
            case 0: .status(503)
            case 1: .failure(.connectionLost)
            default: .status(200, Self.life)
            }
        }
        #expect(try tries.result.get().value == "t")
        #expect(tries.equalCount == 3)
        #expect(clock.waits == [.zero, .milliseconds(1600)])
    }

    @Test("up to half as late, by chance", arguments: hosts)
    func random(_ host: Host) async {
        _ = await tries(host, random: 0.5) { _ in .status(503) }
        #expect(clock.waits == [.zero, .milliseconds(1200), .milliseconds(2400)])
    }

    @Test(
        "not if the response would stay the same, also not that of the instance metadata service",
        arguments: hosts,
        [400, 401, 403, 404, 410, 501, 505]
    )
    func final(_ host: Host, _ status: Int) async {
        #expect(await tries(host) { _ in .status(status, "{}") }.equalCount == 1)
        #expect(clock.waits.isEmpty)
    }

    @Test("after as many seconds as it requires", arguments: givers)
    func retryAfter(_ host: Host) async throws {
        let tries = await tries(host, random: 0.5) { number in
            number == 0 ? .status(429, headers: [.retryAfter: "7"]) : .status(200, Self.life)
        }
        #expect(try tries.result.get().value == "t")
        #expect(clock.waits == [.seconds(7)])
    }

    @Test("not if it requires more than a minute; the error says for how long", arguments: hosts)
    func tooLong(_ host: Host) async {
        let tries = await tries(host) { _ in .status(429, "{}", headers: [.retryAfter: "61"]) }
        let error = #expect(throws: ACSError.self) { try tries.result.get() }
        #expect(error?.retryAfter == .seconds(61))
        #expect(error?.isRetryable == true)
        #expect(tries.equalCount == 1)
        #expect(clock.waits.isEmpty)
    }

    @Test("with its form in Cloud Shell")
    func form() async {
        let shell = Host(testDescription: "Cloud Shell", variables: Self.shell)
        let expected = SentRequest(
            "POST",
            "http://shell.test/token",
            ["accept": "application/json", "content-type": "application/x-www-form-urlencoded", "metadata": "true"],
            "resource=https%3A%2F%2Fcommunication.azure.com%2F"
        )
        #expect(await tries(shell) { _ in .status(503) }.sent == Array(repeating: expected, count: 4))
    }
}
