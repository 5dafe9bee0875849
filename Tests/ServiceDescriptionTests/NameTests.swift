// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ServiceDescription

@Suite(.stallLimit) struct NameTests {
    /// From section 1.2 of the language, and the names of the services.
    @Test(arguments: [
        ("callbackUri", "callbackURI"), ("chat.join", "chatJoin"), ("NotStarted", "notStarted"), ("id", "id"),
        ("ID", "id"), ("chatMessageId", "chatMessageID"), ("accept-language", "acceptLanguage"), ("uri", "uri"),
        ("image_v0", "imageV0"), ("q850Details", "q850Details"), ("isoCountryCode", "isoCountryCode"),
        ("repeatabilityRequestId", "repeatabilityRequestID"), ("x-ms-host", "xMsHost"), ("etag", "etag"),
        ("inbound+outbound", "inboundOutbound"), ("SMSSend", "smsSend"), ("enableDtmfTones", "enableDTMFTones"),
    ])
    func `derives members`(_ name: (wire: String, swift: String)) {
        #expect(SwiftName.member(for: name.wire).text == name.swift)
    }

    @Test(arguments: [
        ("SmsRecipient", "SMSRecipient"), ("CommunicationIceServer", "CommunicationICEServer"),
        ("SsmlSource", "SSMLSource"),
        ("OAuth2WebhookClientCredential", "OAuth2WebhookClientCredential"), ("SipTrunk", "SIPTrunk"), ("Uri", "URI"),
        ("SMSSendResponse", "SMSSendResponse"),
    ])
    func `derives types`(_ name: (wire: String, swift: String)) {
        #expect(SwiftName.type(for: name.wire).text == name.swift)
    }

    @Test func `keywords get backticks in declarations`() {
        #expect(SwiftName("public").declared == "`public`")
        #expect(SwiftName("static").declared == "`static`")
        #expect(SwiftName("thread").declared == "thread")
    }

    @Test func `a derived name is its own derivation`() {
        for wire in ["callbackUri", "SmsRecipient", "OAuth2Url", "previewUrls", "a-b.c_d", "HTTPSUrl", "x9Y"] {
            let name = SwiftName.member(for: wire)
            #expect(SwiftName.member(for: name.text) == name)
            let type = SwiftName.type(for: wire)
            #expect(SwiftName.type(for: type.text) == type)
        }
    }
}
