// SPDX-License-Identifier: MIT

/// The types of Swift and Foundation, which a generated type must not hide or be confused with.
enum LanguageNames {
    static func owner(of name: String) -> String? {
        if swift.contains(name) { return "Swift" }
        // Except those of Objective-C; nearly all of the others have its prefix.
        let isPrefixed = name.hasPrefix("NS") && name.dropFirst(2).first?.isUppercase == true
        return isPrefixed || foundation.contains(name) ? "Foundation" : nil
    }

    /// Of the standard library, its concurrency and its regular expressions, which every file imports.
    static let swift = Set(
        words:
            """
            Actor AdditiveArithmetic Any AnyActor AnyBidirectionalCollection AnyClass AnyCollection AnyHashable
            AnyIndex AnyIterator AnyKeyPath AnyObject AnyRandomAccessCollection AnyRegexOutput AnySequence Array
            ArrayLiteralConvertible ArraySlice AsyncCompactMapSequence AsyncDropFirstSequence AsyncDropWhileSequence
            AsyncFilterSequence AsyncFlatMapSequence AsyncIteratorProtocol AsyncMapSequence AsyncPrefixSequence
            AsyncPrefixWhileSequence AsyncSequence AsyncStream AsyncThrowingCompactMapSequence
            AsyncThrowingDropWhileSequence AsyncThrowingFilterSequence AsyncThrowingFlatMapSequence
            AsyncThrowingMapSequence AsyncThrowingPrefixWhileSequence AsyncThrowingStream BidirectionalCollection
            BidirectionalIndexable BidirectionalSlice BinaryFloatingPoint BinaryInteger BitwiseCopyable Bool
            BooleanLiteralConvertible BooleanLiteralType CBool CChar CChar16 CChar32 CChar8 CDouble CFloat CFloat16
            CInt CLong CLongDouble CLongLong CShort CSignedChar CUnsignedChar CUnsignedInt CUnsignedLong
            CUnsignedLongLong CUnsignedShort CVaListPointer CVarArg CWideChar CancellationError CaseIterable
            Character CheckedContinuation Clock ClosedRange ClosedRangeIndex Codable CodingKey
            CodingKeyRepresentable CodingUserInfoKey Collection CollectionDifference CollectionOfOne CommandLine
            Comparable ConcurrentValue ContiguousArray ContinuousClock Copyable CountableClosedRange
            CountablePartialRangeFrom CountableRange CustomConsumingRegexComponent CustomDebugStringConvertible
            CustomLeafReflectable CustomPlaygroundDisplayConvertible CustomPlaygroundQuickLookable CustomReflectable
            CustomStringConvertible Decodable Decoder DecodingError DefaultBidirectionalIndices DefaultIndices
            DefaultRandomAccessIndices DefaultStringInterpolation Dictionary DictionaryIndex DictionaryIterator
            DictionaryLiteral DictionaryLiteralConvertible DiscardingTaskGroup DiscontiguousSlice Double
            DropFirstSequence DropWhileSequence Duration DurationProtocol EmptyCollection EmptyIterator Encodable
            Encoder EncodingError EnumeratedIterator EnumeratedSequence Equatable Error Escapable Executor
            ExecutorJob ExpressibleByArrayLiteral ExpressibleByBooleanLiteral ExpressibleByDictionaryLiteral
            ExpressibleByExtendedGraphemeClusterLiteral ExpressibleByFloatLiteral ExpressibleByIntegerLiteral
            ExpressibleByNilLiteral ExpressibleByStringInterpolation ExpressibleByStringLiteral
            ExpressibleByUnicodeScalarLiteral ExtendedGraphemeClusterLiteralConvertible ExtendedGraphemeClusterType
            FixedWidthInteger FlattenBidirectionalCollection FlattenBidirectionalCollectionIndex FlattenCollection
            FlattenCollectionIndex FlattenSequence Float Float16 Float32 Float64 Float80 FloatLiteralConvertible
            FloatLiteralType FloatingPoint FloatingPointClassification FloatingPointRoundingRule FloatingPointSign
            GlobalActor Hashable Hasher Identifiable Indexable IndexableBase IndexingIterator InlineArray
            InstantProtocol Int Int128 Int16 Int32 Int64 Int8 IntegerLiteralConvertible IntegerLiteralType
            IteratorOverOne IteratorProtocol IteratorSequence Job JobPriority JoinedIterator JoinedSequence KeyPath
            KeyValuePairs KeyedDecodingContainer KeyedDecodingContainerProtocol KeyedEncodingContainer
            KeyedEncodingContainerProtocol LazyBidirectionalCollection LazyCollection LazyCollectionProtocol
            LazyDropWhileBidirectionalCollection LazyDropWhileCollection LazyDropWhileIndex LazyDropWhileIterator
            LazyDropWhileSequence LazyFilterBidirectionalCollection LazyFilterCollection LazyFilterIndex
            LazyFilterIterator LazyFilterSequence LazyMapBidirectionalCollection LazyMapCollection LazyMapIterator
            LazyMapRandomAccessCollection LazyMapSequence LazyPrefixWhileBidirectionalCollection
            LazyPrefixWhileCollection LazyPrefixWhileIndex LazyPrefixWhileIterator LazyPrefixWhileSequence
            LazyRandomAccessCollection LazySequence LazySequenceProtocol LosslessStringConvertible MainActor
            ManagedBuffer ManagedBufferPointer MemoryLayout Mirror MirrorPath MutableBidirectionalSlice
            MutableCollection MutableIndexable MutableRandomAccessSlice MutableRangeReplaceableBidirectionalSlice
            MutableRangeReplaceableRandomAccessSlice MutableRangeReplaceableSlice MutableRawSpan MutableSlice
            MutableSpan Never NilLiteralConvertible Numeric ObjectIdentifier OpaquePointer OptionSet Optional
            OutputRawSpan OutputSpan PartialAsyncTask PartialKeyPath PartialRangeFrom PartialRangeThrough
            PartialRangeUpTo PlaygroundQuickLook PrefixSequence Protocol RandomAccessCollection
            RandomAccessIndexable RandomAccessSlice RandomNumberGenerator Range RangeExpression
            RangeReplaceableBidirectionalSlice RangeReplaceableCollection RangeReplaceableIndexable
            RangeReplaceableRandomAccessSlice RangeReplaceableSlice RangeSet RawRepresentable RawSpan
            ReferenceWritableKeyPath Regex RegexComponent RegexRepetitionBehavior RegexSemanticLevel
            RegexWordBoundaryKind Repeated Result ReversedCollection ReversedIndex ReversedRandomAccessCollection
            SIMD SIMD16 SIMD2 SIMD3 SIMD32 SIMD4 SIMD64 SIMD8 SIMDMask SIMDScalar SIMDStorage Self Sendable
            SendableMetatype Sequence SerialExecutor Set SetAlgebra SetIndex SetIterator SignedInteger SignedNumeric
            SingleValueDecodingContainer SingleValueEncodingContainer Slice Span StaticBigInt StaticString
            StrideThrough StrideThroughIterator StrideTo StrideToIterator Strideable String
            StringInterpolationConvertible StringInterpolationProtocol StringLiteralConvertible StringLiteralType
            StringProtocol Substring SuspendingClock SystemRandomNumberGenerator Task TaskExecutor TaskGroup
            TaskLocal TaskPriority TextOutputStream TextOutputStreamable ThrowingDiscardingTaskGroup
            ThrowingTaskGroup Type UInt UInt128 UInt16 UInt32 UInt64 UInt8 UTF16 UTF32 UTF8 UTF8Span UnboundedRange
            UnfoldFirstSequence UnfoldSequence Unicode UnicodeCodec UnicodeDecodingResult UnicodeScalar
            UnicodeScalarLiteralConvertible UnicodeScalarType UnkeyedDecodingContainer UnkeyedEncodingContainer
            Unmanaged UnownedJob UnownedSerialExecutor UnownedTaskExecutor UnsafeBufferPointer
            UnsafeBufferPointerIterator UnsafeConcurrentValue UnsafeContinuation UnsafeCurrentTask
            UnsafeMutableBufferPointer UnsafeMutablePointer UnsafeMutableRawBufferPointer
            UnsafeMutableRawBufferPointerIterator UnsafeMutableRawPointer UnsafePointer UnsafeRawBufferPointer
            UnsafeRawBufferPointerIterator UnsafeRawPointer UnsafeSendable UnsafeThrowingContinuation
            UnsignedInteger Void WritableKeyPath Zip2Iterator Zip2Sequence
            """
    )

    /// Of Foundation, of its parts and of its forms on Apple platforms; an app imports it beside a library.
    static let foundation = Set(
        words:
            """
            AffineTransform AlignmentOptions AttributeContainer AttributeDynamicLookup AttributeScope
            AttributeScopeCodableConfiguration AttributeScopes AttributedString AttributedStringAttributeMutation
            AttributedStringKey AttributedStringProtocol AttributedSubstring BlockOperation Bundle
            ByteCountFormatter CGFloat CGPoint CGRect CGRectEdge CGSize CachedURLResponse Calendar CharacterSet
            CocoaError CodableAttributedStringKey CodableConfiguration CodableWithConfiguration ComparableComparator
            Comparator ComparisonResult ContiguousBytes CustomNSError Data DataProtocol Date DateComponents
            DateFormatter DateInterval DateIntervalFormatter Decimal DecodableAttributedStringKey
            DecodableWithConfiguration DecodingConfigurationProviding Dimension DiscontiguousAttributedSubstring
            DiscreteFormatStyle DistributedNotificationCenter EncodableAttributedStringKey
            EncodableWithConfiguration EncodingConfigurationProviding EnergyFormatter Expression FileAttributeKey
            FileAttributeType FileHandle FileManager FileManagerDelegate FileProtectionType FileWrapper FormatStyle
            Formatter HTTPCookie HTTPCookieStorage HTTPURLResponse Host ISO8601DateFormatter IndexPath IndexSet
            InflectionRule InputStream JSONDecoder JSONEncoder JSONSerialization LengthFormatter ListFormatter
            Locale LocalizedError LocalizedStringResource MachPort MarkdownDecodableAttributedStringKey
            MassFormatter Measurement MeasurementFormatter MessagePort Morphology MutableDataProtocol NetService
            NetServiceBrowser Notification NotificationCenter NotificationQueue NumberFormatter ObjCBool
            OperatingSystemVersion Operation OperationQueue OutputStream POSIXError ParseStrategy
            ParseableFormatStyle PersonNameComponents PersonNameComponentsFormatter Pipe Port PortDelegate
            PortMessage Predicate PredicateBindings PredicateError PredicateExpression PredicateExpressions
            PresentationIntent Process ProcessInfo Progress ProgressKind ProgressReporting ProgressUserInfoKey
            PropertyListDecoder PropertyListEncoder PropertyListSerialization QualityOfService RecoverableError
            ReferenceConvertible RelativeDateTimeFormatter RunLoop Scanner ScopedAttributeContainer Selector
            SocketNativeHandle SocketPort SortComparator SortOrder StandardPredicateExpression Stream StreamDelegate
            StreamNetworkServiceTypeValue StreamSOCKSProxyConfiguration StreamSOCKSProxyVersion
            StreamSocketSecurityLevel StringTransform TermOfAddress Thread TimeInterval TimeZone Timer URL
            URLAuthenticationChallenge URLCache URLComponents URLCredential URLError URLFileResourceType
            URLProtectionSpace URLProtocol URLQueryItem URLRequest URLResourceKey URLResourceValues URLResponse
            URLSession URLSessionConfiguration URLSessionTask UUID UndoManager Unit UnitAcceleration UnitAngle
            UnitArea UnitConcentrationMass UnitConverter UnitConverterLinear UnitDispersion UnitDuration
            UnitElectricCharge UnitElectricCurrent UnitElectricPotentialDifference UnitElectricResistance UnitEnergy
            UnitFrequency UnitFuelEfficiency UnitIlluminance UnitInformationStorage UnitLength UnitMass UnitPower
            UnitPressure UnitSpeed UnitTemperature UnitVolume UserDefaults ValueTransformer XMLDTD XMLDocument
            XMLElement XMLNode XMLParser
            """
    )
}

/// The modules of Swift, of its platforms, and of the runtime with its dependencies.
enum ModuleNames {
    /// Those that nearly every app imports beside a library.
    static let everywhere: Set = [RuntimeNames.module, "Foundation", "FoundationEssentials", "Swift"]

    static let all = Set(
        words:
            """
            ACSAsyncHTTPClientTransport ACSAzureCLI ACSCore ACSEntraID ACSTesting ACSTransport ACSURLSessionTransport
            ACSWebhooks Algorithms Android AppKit AsyncAlgorithms AsyncHTTPClient Atomics Bionic Combine Configuration
            ContainersPreview CoreData CoreFoundation CoreMetrics Crypto CryptoBoringWrapper CryptoExtras CryptoKit Cxx
            CxxStdlib Darwin DequeModule Dispatch Distributed Foundation FoundationEssentials
            FoundationInternationalization FoundationNetworking FoundationXML Glibc HTTPTypes Instrumentation
            InternalCollectionsUtilities JWTKit Logging Metrics Musl NIO NIOConcurrencyHelpers NIOCore NIOEmbedded
            NIOExtras NIOFoundationCompat NIOHPACK NIOHTTP1 NIOHTTP2 NIOHTTPCompression NIOHTTPTypes NIOHTTPTypesHTTP1
            NIOPosix NIOSOCKS NIOSSL NIOTLS NIOTransportServices OSLog ObjectiveC Observation OrderedCollections
            PackageVersion RealModule RegexBuilder Runtime ServiceContextModule ServiceLifecycle Subprocess Swift
            SwiftASN1 SwiftOnoneSupport SwiftUI Synchronization System SystemPackage Testing Tracing UIKit UnixSignals
            WASILibc WinSDK XCTest
            """
    )
}

extension Set<String> {
    /// The words of a text, between spaces and line breaks.
    init(words text: String) {
        self.init(text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) })
    }
}
