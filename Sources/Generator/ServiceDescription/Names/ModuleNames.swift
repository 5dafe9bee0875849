// SPDX-License-Identifier: MIT

/// The modules of Swift, of its platforms, and of the runtime with all that it uses.
enum ModuleNames {
    static let all: Set<String> = Set(
        """
        ACSAsyncHTTPClientTransport ACSAzureCLI ACSCore ACSEntraID ACSTesting ACSTransport ACSURLSessionTransport Algorithms
        Android AppKit AsyncAlgorithms AsyncHTTPClient Atomics Bionic Combine Configuration ContainersPreview CoreData
        CoreFoundation CoreMetrics Crypto CryptoBoringWrapper CryptoExtras CryptoKit Cxx CxxStdlib Darwin DequeModule Dispatch
        Distributed Foundation FoundationEssentials FoundationInternationalization FoundationNetworking FoundationXML Glibc
        HTTPTypes Instrumentation InternalCollectionsUtilities Logging Metrics Musl NIO NIOConcurrencyHelpers NIOCore
        NIOEmbedded NIOExtras NIOFoundationCompat NIOHPACK NIOHTTP1 NIOHTTP2 NIOHTTPCompression NIOHTTPTypes
        NIOHTTPTypesHTTP1 NIOPosix NIOSOCKS NIOSSL NIOTLS NIOTransportServices ObjectiveC Observation OrderedCollections OSLog
        RealModule RegexBuilder Runtime ServiceContextModule ServiceLifecycle Subprocess Swift SwiftASN1 SwiftOnoneSupport SwiftUI
        Synchronization System SystemPackage Testing Tracing UIKit UnixSignals WASILibc WinSDK XCTest
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}
