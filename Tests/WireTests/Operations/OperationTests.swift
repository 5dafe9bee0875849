// SPDX-License-Identifier: MIT

import StallLimit
import Testing
import TransportKinds

@Suite("Identity sends what Microsoft's package sends, and reads every field", .stallLimit)
struct IdentityOperationTests {
    @Test(arguments: TransportKind.allCases, WireCall.identity)
    func call(_ kind: TransportKind, _ call: WireCall) async throws {
        try await WireLibrary.identity.check(call, kind)
    }
}

@Suite("SMS sends what Microsoft's package sends, and reads every field", .stallLimit)
struct SMSOperationTests {
    @Test(arguments: TransportKind.allCases, WireCall.sms)
    func call(_ kind: TransportKind, _ call: WireCall) async throws {
        try await WireLibrary.sms.check(call, kind)
    }
}

@Suite("Phone Numbers sends what Microsoft's package sends, and reads every field", .stallLimit)
struct PhoneNumbersOperationTests {
    @Test(arguments: TransportKind.allCases, WireCall.phoneNumbers)
    func call(_ kind: TransportKind, _ call: WireCall) async throws {
        try await WireLibrary.phoneNumbers.check(call, kind)
    }
}

@Suite("Chat sends what Microsoft's package sends, and reads every field", .stallLimit)
struct ChatOperationTests {
    @Test(arguments: TransportKind.allCases, WireCall.chat)
    func call(_ kind: TransportKind, _ call: WireCall) async throws {
        try await WireLibrary.chat.check(call, kind)
    }
}
