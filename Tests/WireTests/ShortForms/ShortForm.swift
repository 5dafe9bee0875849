// SPDX-License-Identifier: MIT

import ACSChat
import ACSIdentity
import ACSPhoneNumbers
import ACSSMS
import Foundation
import Testing

/// A recorded case, called through a convenience: what is on the wire must not depend on which form is called.
struct ShortForm: Sendable, CustomTestStringConvertible {
    let library: WireLibrary
    let call: WireCall

    var testDescription: String { call.name }

    static let all = sms + identity + numbers + chat

    private static let sms = [
        WireCall("send") {
            [try .model(try await $0.sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123"]))]
        },
        WireCall("sendToMany") {
            let results = try await $0.sms.send(
                #"Grüße 👋 "quoted" / \"#,
                from: "CONTOSO",
                to: ["+14255550123", "+1425"],
                deliveryReport: true,
                tag: "marketing"
            )
            return [try .model(results)]
        },
    ].map { ShortForm(library: .sms, call: $0) }

    private static let identity = [
        WireCall("issueAccessToken") {
            let token = try await $0.identity.credential(for: WireCall.ada, scopes: [.chat]).token()
            return [try .model(UserAccessToken(token: Secret(token.value), expiresOn: token.expiresOn))]
        },
        WireCall("issueShortAccessToken") {
            let credential = try $0.identity.credential(for: WireCall.ada, scopes: [.voipJoin], expiresInMinutes: 60)
            let token = try await credential.token()
            return [try .model(UserAccessToken(token: Secret(token.value), expiresOn: token.expiresOn))]
        },
    ].map { ShortForm(library: .identity, call: $0) }

    private static let numbers = [
        WireCall("search") {
            let search = try await $0.numbers.beginSearch(
                country: "US",
                type: .tollFree,
                assignment: .application,
                capabilities: .init(calling: .inbound, sms: .inboundAndOutbound),
                areaCode: "833",
                quantity: 2
            )
            return try await search.decoded()
        },
        WireCall("searchForOne") {
            let search = try await $0.numbers.beginSearch(
                country: "US",
                type: .tollFree,
                assignment: .application,
                capabilities: .init(sms: .outbound)
            )
            return try await search.decoded()
        },
        WireCall("purchase") {
            let offer = PhoneNumberSearchResult(
                searchID: WireCall.search,
                phoneNumbers: ["+18335550123"],
                phoneNumberType: .tollFree,
                assignmentType: .application,
                capabilities: .init(calling: .outbound),
                cost: .init(amount: 2, currencyCode: "USD", billingFrequency: .monthly),
                searchExpiresBy: WireCall.since
            )
            return try await $0.numbers.beginPurchase(of: offer, agreeToNotResell: true).decoded()
        },
    ].map { ShortForm(library: .phoneNumbers, call: $0) }

    private static let chat = [
        WireCall("createThread") {
            let created = try await $0.chat.createThread(
                topic: "Order 42",
                participants: [
                    .init(WireCall.ada, displayName: "Ada", shareHistoryTime: WireCall.since), .init(WireCall.bob),
                ]
            )
            return [
                try .model(
                    CreateChatThreadResult(thread: created.thread, invalidParticipants: created.failed.map(\.error))
                )
            ]
        },
        WireCall("sendMessage") {
            [try .model(try await $0.chat.thread(id: WireCall.thread).sendMessage("Hello"))]
        },
    ].map { ShortForm(library: .chat, call: $0) }
}
