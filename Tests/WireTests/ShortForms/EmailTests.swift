// SPDX-License-Identifier: MIT

import ACSCore
import ACSEmail
import ACSTesting
import Foundation
import StallLimit
import Testing
import WireServer

@Suite("An email", .stallLimit)
struct EmailTests {
    private static let id = "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10"
    private static let message = EmailMessage(
        senderAddress: "no-reply@contoso.com",
        content: .init(subject: "Your order", plainText: "It is on its way."),
        recipients: .init(to: [.init(address: "ada@example.com")])
    )
    private static let accepted = WireResponse(
        202,
        headers: [("Operation-Location", "/emails/operations/\(id)?api-version=2025-09-01")]
    )

    private func client(_ transport: ScriptedTransport) throws -> EmailClient {
        EmailClient(connectionString: try .testing, options: .testing(transport))
    }

    @Test("that the service throttles for an hour ends at once, and says when to come back")
    func throttled() async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .init(WireResponse(429, headers: [("Retry-After", "3600")])))
        let client = try client(transport)
        let error = await #expect(throws: ACSError.self) { try await client.beginSend(Self.message) }
        #expect(error?.kind == .tooManyRequests)
        #expect(error?.retryAfter == .seconds(3600))
        #expect(error?.isRetryable == true)
        #expect(transport.requests.count == 1)
    }

    @Test("whose status the service withholds for an hour ends at once, and says when to come back")
    func throttledStatus() async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .init(Self.accepted))
        transport.onNext(response: .init(WireResponse(429, headers: [("Retry-After", "3600")])))
        let operation = try await client(transport).beginSend(Self.message)
        let error = await #expect(throws: ACSError.self) { try await operation.result() }
        #expect(error?.kind == .tooManyRequests)
        #expect(error?.retryAfter == .seconds(3600))
        #expect(transport.requests.count == 2)
    }

    @Test("whose status is not there yet is polled again")
    func lagging() async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .init(Self.accepted))
        transport.onNext(response: .init(WireResponse(404)))
        transport.onNext(response: .init(.json(200, #"{"id": "\#(Self.id)", "status": "Succeeded"}"#)))
        let operation = try await client(transport).beginSend(Self.message)
        #expect(try await operation.result().status == .succeeded)
        #expect(operation.id == Self.id)
    }

    @Test("that was not sent says why")
    func failed() async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .init(Self.accepted))
        let failure = #"{"code": "EmailDroppedAllRecipientsSuppressed", "message": "All recipients are suppressed."}"#
        transport.onNext(
            response: .init(.json(200, #"{"id": "\#(Self.id)", "status": "Failed", "error": \#(failure)}"#))
        )
        let operation = try await client(transport).beginSend(Self.message)
        let error = await #expect(throws: ACSError.self) { try await operation.result() }
        #expect(error?.kind == .operationFailed)
        #expect(error?.code == "EmailDroppedAllRecipientsSuppressed")
        #expect(error?.message.contains("All recipients are suppressed.") == true)
    }
}

@Suite("An attachment from a file")
struct EmailAttachmentTests {
    private func withFile(
        _ name: String,
        _ bytes: [UInt8],
        _ body: (_ path: String) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(bytes).write(to: file)
        try await body(file.path)
    }

    @Test(
        "has the media type of its extension",
        arguments: [
            ("plan.pdf", "application/pdf"), ("photo.JPEG", "image/jpeg"), ("Notes.Txt", "text/plain"),
            ("list.csv", "text/csv"), ("archive.tar.gz", "application/gzip"),
            ("letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            ("README", "application/octet-stream"), (".profile", "application/octet-stream"),
            ("what.unheard-of", "application/octet-stream"),
        ]
    )
    func mediaType(_ name: String, _ type: String) async throws {
        try await withFile(name, [1, 2, 3]) { path in
            let attachment = try await EmailAttachment(contentsOfFile: path)
            #expect(attachment.name == name)
            #expect(attachment.contentType == type)
            #expect(attachment.content == Data([1, 2, 3]))
            #expect(attachment.contentID == nil)
        }
    }

    @Test("is sent with the file's bytes in Base64")
    func sent() async throws {
        try await withFile("plan.pdf", [0, 250, 251, 255]) { path in
            let transport = ScriptedTransport()
            transport.onNext(
                response: .init(WireResponse(202, headers: [("Operation-Location", "/emails/operations/1")]))
            )
            let client = EmailClient(connectionString: try .testing, options: .testing(transport))
            _ = try await client.beginSend(
                from: "no-reply@contoso.com",
                to: ["ada@example.com"],
                subject: "Your order",
                plainText: "It is on its way.",
                attachments: [EmailAttachment(contentsOfFile: path)]
            )
            let body = try JSONDecoder().decode(JSONValue.self, from: Data(transport.requests[0].body))
            #expect(
                body["attachments"] == [
                    ["name": "plan.pdf", "contentType": "application/pdf", "contentInBase64": "APr7/w=="]
                ]
            )
        }
    }

    @Test("may have another name and media type than the file")
    func renamed() async throws {
        try await withFile("a.bin", []) { path in
            let attachment = try await EmailAttachment(
                contentsOfFile: path,
                name: "Ihre Rechnung.pdf",
                contentID: "invoice"
            )
            #expect(attachment.name == "Ihre Rechnung.pdf")
            #expect(attachment.contentType == "application/pdf")
            #expect(attachment.contentID == "invoice")
            let other = try await EmailAttachment(contentsOfFile: path, contentType: "text/x-log")
            #expect(other.contentType == "text/x-log")
        }
    }

    @Test("that can't be read is an error that names the file", arguments: ["missing", "large", "folder"])
    func unreadable(_ kind: String) async throws {
        try await withFile("large.bin", .init(repeating: 0, count: (10 << 20) + 1)) { path in
            let folder = (path as NSString).deletingLastPathComponent
            let place = ["missing": folder + "/missing.pdf", "large": path, "folder": folder][kind] ?? ""
            let error = await #expect(throws: ACSError.self) { try await EmailAttachment(contentsOfFile: place) }
            #expect(error?.kind == .fileFailure)
            #expect(error?.wasSent == .no)
            #expect(error?.message.contains(place) == true)
        }
    }
}
