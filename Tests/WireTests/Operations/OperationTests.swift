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

@Suite("Email sends what Microsoft's package sends, and reads every field", .stallLimit)
struct EmailOperationTests {
    @Test(arguments: TransportKind.allCases, WireCall.email)
    func call(_ kind: TransportKind, _ call: WireCall) async throws {
        try await WireLibrary.email.check(call, kind)
    }
}

@Suite("Rooms sends what Microsoft's package sends, and reads every field", .stallLimit)
struct RoomsOperationTests {
    @Test(arguments: TransportKind.allCases, WireCall.rooms)
    func call(_ kind: TransportKind, _ call: WireCall) async throws {
        try await WireLibrary.rooms.check(call, kind)
    }
}

@Suite("SIP Routing sends what Microsoft's package sends, and reads every field", .stallLimit)
struct SIPRoutingOperationTests {
    @Test(arguments: TransportKind.allCases, WireCall.sipRouting)
    func call(_ kind: TransportKind, _ call: WireCall) async throws {
        try await WireLibrary.sipRouting.check(call, kind)
    }
}

@Suite("Call Automation sends what Microsoft's package sends, and reads every field", .stallLimit)
struct CallAutomationOperationTests {
    @Test(arguments: TransportKind.allCases, WireCall.callAutomation)
    func call(_ kind: TransportKind, _ call: WireCall) async throws {
        try await WireLibrary.callAutomation.check(call, kind)
    }
}
