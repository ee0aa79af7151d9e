/** What both schemas of ours need: names of the XML namespace. */
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"`;

/**
 * The form of the items and shared texts that the product writes, as a schema of our own after the QTI 3.0 Assessment,
 * Section and Item information model: the elements and attributes it uses, their order and their values, and no more.
 */
export const QTI_ITEM_FORM = `${HEAD} xmlns:q="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
  targetNamespace="http://www.imsglobal.org/xsd/imsqtiasi_v3p0">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
  <xs:simpleType name="identifier"><xs:restriction base="xs:NCName">
    <xs:pattern value="[A-Za-z_][A-Za-z0-9_.\\-]*"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="cardinality"><xs:restriction base="xs:string">
    <xs:enumeration value="single"/><xs:enumeration value="multiple"/><xs:enumeration value="ordered"/>
    <xs:enumeration value="record"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="baseType"><xs:restriction base="xs:string">
    <xs:enumeration value="identifier"/><xs:enumeration value="string"/><xs:enumeration value="float"/>
    <xs:enumeration value="directedPair"/></xs:restriction></xs:simpleType>
  <xs:complexType name="line" mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded">
    <xs:element name="br"><xs:complexType/></xs:element>
    <xs:element name="span" type="q:line"/>
    <xs:element ref="q:qti-text-entry-interaction"/><xs:element ref="q:qti-inline-choice-interaction"/></xs:choice>
    <xs:attribute name="class" type="xs:NMTOKENS"/>
    <xs:attribute name="data-catalog-idref" type="xs:IDREF"/></xs:complexType>
  <xs:complexType name="words" mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded">
    <xs:element name="br"><xs:complexType/></xs:element><xs:element name="span" type="q:words"/></xs:choice>
    <xs:attribute name="data-catalog-idref" type="xs:IDREF"/></xs:complexType>
  <xs:complexType name="choice"><xs:complexContent><xs:extension base="q:words">
    <xs:attribute name="identifier" type="q:identifier" use="required"/>
    <xs:attribute name="match-max" type="xs:nonNegativeInteger"/></xs:extension></xs:complexContent></xs:complexType>
  <xs:complexType name="values"><xs:sequence>
    <xs:element name="qti-value" maxOccurs="unbounded"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="field-identifier" type="xs:NMTOKEN"/><xs:attribute name="base-type" type="q:baseType"/>
    </xs:extension></xs:simpleContent></xs:complexType></xs:element></xs:sequence></xs:complexType>
  <xs:complexType name="named"><xs:attribute name="identifier" type="q:identifier" use="required"/></xs:complexType>

  <xs:element name="qti-text-entry-interaction"><xs:complexType>
    <xs:attribute name="response-identifier" type="q:identifier" use="required"/></xs:complexType></xs:element>
  <xs:element name="qti-inline-choice-interaction"><xs:complexType><xs:sequence>
    <xs:element name="qti-inline-choice" type="q:choice" minOccurs="2" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="response-identifier" type="q:identifier" use="required"/></xs:complexType></xs:element>
  <xs:complexType name="choices"><xs:sequence>
    <xs:element name="qti-prompt" type="q:words"/>
    <xs:element name="qti-simple-choice" type="q:choice" minOccurs="2" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="response-identifier" type="q:identifier" use="required"/>
    <xs:attribute name="max-choices" type="xs:nonNegativeInteger"/>
    <xs:attribute name="shuffle" type="xs:boolean"/></xs:complexType>
  <xs:element name="qti-match-interaction"><xs:complexType><xs:sequence>
    <xs:element name="qti-prompt" type="q:words"/>
    <xs:element name="qti-simple-match-set" minOccurs="2" maxOccurs="2"><xs:complexType><xs:sequence>
      <xs:element name="qti-simple-associable-choice" type="q:choice" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="response-identifier" type="q:identifier" use="required"/>
    <xs:attribute name="max-associations" type="xs:nonNegativeInteger"/></xs:complexType></xs:element>
  <xs:element name="qti-hotspot-interaction"><xs:complexType><xs:sequence>
    <xs:element name="qti-prompt" type="q:words"/>
    <xs:element name="img"><xs:complexType>
      <xs:attribute name="src" type="xs:anyURI" use="required"/><xs:attribute name="alt" type="xs:string" use="required"/>
      <xs:attribute name="width" type="xs:positiveInteger" use="required"/>
      <xs:attribute name="height" type="xs:positiveInteger" use="required"/></xs:complexType></xs:element>
    <xs:element name="qti-hotspot-choice" maxOccurs="unbounded"><xs:complexType>
      <xs:attribute name="identifier" type="q:identifier" use="required"/>
      <xs:attribute name="shape" type="xs:string" fixed="rect" use="required"/>
      <xs:attribute name="coords" use="required"><xs:simpleType><xs:restriction base="xs:string">
        <xs:pattern value="-?\\d+(,-?\\d+){3}"/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="hotspot-label" type="xs:string"/>
      <xs:attribute name="data-catalog-idref" type="xs:IDREF"/></xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="response-identifier" type="q:identifier" use="required"/>
    <xs:attribute name="max-choices" type="xs:nonNegativeInteger"/></xs:complexType></xs:element>

  <xs:group name="expression"><xs:choice>
    <xs:element name="qti-variable" type="q:named"/><xs:element name="qti-correct" type="q:named"/>
    <xs:element name="qti-map-response" type="q:named"/>
    <xs:element name="qti-base-value"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="base-type" type="q:baseType" use="required"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
    <xs:element name="qti-match" type="q:two"/><xs:element name="qti-gte" type="q:two"/><xs:element name="qti-sum" type="q:two"/>
    <xs:element name="qti-equal"><xs:complexType><xs:complexContent><xs:extension base="q:two">
      <xs:attribute name="tolerance-mode" type="xs:string" fixed="absolute" use="required"/>
      <xs:attribute name="tolerance" type="xs:string" use="required"/></xs:extension></xs:complexContent></xs:complexType></xs:element>
    <xs:element name="qti-is-null" type="q:one"/>
    <xs:element name="qti-index"><xs:complexType><xs:complexContent><xs:extension base="q:one">
      <xs:attribute name="n" type="xs:positiveInteger" use="required"/></xs:extension></xs:complexContent></xs:complexType></xs:element>
    <xs:element name="qti-and" type="q:some"/><xs:element name="qti-or" type="q:some"/>
    <xs:element name="qti-multiple" type="q:some"/></xs:choice></xs:group>
  <xs:complexType name="one"><xs:group ref="q:expression"/></xs:complexType>
  <xs:complexType name="two"><xs:group ref="q:expression" minOccurs="2" maxOccurs="2"/></xs:complexType>
  <xs:complexType name="some"><xs:group ref="q:expression" maxOccurs="unbounded"/></xs:complexType>
  <xs:element name="qti-set-outcome-value"><xs:complexType><xs:group ref="q:expression"/>
    <xs:attribute name="identifier" type="q:identifier" use="required"/></xs:complexType></xs:element>
  <xs:element name="qti-response-processing"><xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded">
    <xs:element ref="q:qti-set-outcome-value"/>
    <xs:element name="qti-response-condition"><xs:complexType><xs:sequence>
      <xs:element name="qti-response-if"><xs:complexType><xs:sequence>
        <xs:group ref="q:expression"/><xs:element ref="q:qti-set-outcome-value"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="qti-response-else" minOccurs="0"><xs:complexType><xs:sequence>
        <xs:element ref="q:qti-set-outcome-value"/></xs:sequence></xs:complexType></xs:element>
    </xs:sequence></xs:complexType></xs:element></xs:choice>
    <xs:attribute name="template" type="xs:anyURI"/></xs:complexType></xs:element>

  <xs:element name="qti-assessment-item"><xs:complexType><xs:sequence>
    <xs:element name="qti-context-declaration"><xs:complexType><xs:sequence>
      <xs:element name="qti-default-value" type="q:values"/></xs:sequence>
      <xs:attribute name="identifier" type="q:identifier" use="required"/>
      <xs:attribute name="cardinality" type="q:cardinality" use="required"/></xs:complexType></xs:element>
    <xs:element name="qti-response-declaration" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="qti-correct-response" type="q:values" minOccurs="0"/>
      <xs:element name="qti-mapping" minOccurs="0"><xs:complexType><xs:sequence>
        <xs:element name="qti-map-entry" maxOccurs="unbounded"><xs:complexType>
          <xs:attribute name="map-key" type="xs:string" use="required"/>
          <xs:attribute name="mapped-value" type="xs:decimal" use="required"/>
          <xs:attribute name="case-sensitive" type="xs:boolean"/></xs:complexType></xs:element></xs:sequence>
        <xs:attribute name="default-value" type="xs:decimal" use="required"/>
        <xs:attribute name="lower-bound" type="xs:decimal"/></xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="identifier" type="q:identifier" use="required"/>
      <xs:attribute name="cardinality" type="q:cardinality" use="required"/>
      <xs:attribute name="base-type" type="q:baseType" use="required"/></xs:complexType></xs:element>
    <xs:element name="qti-outcome-declaration" maxOccurs="2"><xs:complexType>
      <xs:attribute name="identifier" type="q:identifier" use="required"/>
      <xs:attribute name="cardinality" type="q:cardinality" use="required"/>
      <xs:attribute name="base-type" type="q:baseType" use="required"/>
      <xs:attribute name="normal-maximum" type="xs:positiveInteger"/></xs:complexType></xs:element>
    <xs:element name="qti-assessment-stimulus-ref" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:attribute name="identifier" type="q:identifier" use="required"/>
      <xs:attribute name="href" type="xs:anyURI" use="required"/></xs:complexType></xs:element>
    <xs:element name="qti-item-body"><xs:complexType><xs:choice maxOccurs="unbounded">
      <xs:element name="p" type="q:line"/>
      <xs:element name="qti-choice-interaction" type="q:choices"/><xs:element name="qti-order-interaction" type="q:choices"/>
      <xs:element ref="q:qti-match-interaction"/><xs:element ref="q:qti-hotspot-interaction"/></xs:choice>
      <xs:attribute name="dir" use="required"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="ltr"/><xs:enumeration value="rtl"/></xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element>
    <xs:element name="qti-catalog-info" minOccurs="0"><xs:complexType><xs:sequence>
      <xs:element name="qti-catalog" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="qti-card" maxOccurs="unbounded"><xs:complexType><xs:sequence>
          <xs:any processContents="skip" maxOccurs="unbounded"/></xs:sequence>
          <xs:attribute name="support" type="xs:string" use="required"/>
          <xs:attribute ref="xml:lang"/></xs:complexType></xs:element></xs:sequence>
        <xs:attribute name="id" type="xs:ID" use="required"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
    <xs:element ref="q:qti-response-processing"/>
    <xs:element name="qti-modal-feedback" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="qti-content-body"><xs:complexType><xs:sequence>
        <xs:element name="p" type="q:line"/></xs:sequence></xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="outcome-identifier" type="q:identifier" fixed="FEEDBACK" use="required"/>
      <xs:attribute name="show-hide" type="xs:string" fixed="show" use="required"/>
      <xs:attribute name="identifier" type="q:identifier" use="required"/></xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="identifier" type="q:identifier" use="required"/>
    <xs:attribute name="title" type="xs:string" use="required"/>
    <xs:attribute name="time-dependent" type="xs:boolean" use="required"/>
    <xs:attribute name="adaptive" type="xs:boolean" use="required"/>
    <xs:attribute name="tool-name" type="xs:string"/>
    <xs:attribute ref="xml:lang" use="required"/></xs:complexType></xs:element>
  <xs:element name="qti-assessment-stimulus"><xs:complexType><xs:sequence>
    <xs:element name="qti-stimulus-body"><xs:complexType><xs:sequence>
      <xs:element name="div" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="p" type="q:line" maxOccurs="unbounded"/></xs:sequence>
        <xs:attribute name="id" type="xs:ID" use="required"/>
        <xs:attribute name="class" type="xs:NMTOKENS"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="identifier" type="q:identifier" use="required"/>
    <xs:attribute name="title" type="xs:string" use="required"/>
    <xs:attribute ref="xml:lang" use="required"/></xs:complexType></xs:element>
</xs:schema>`;

/** The form of the manifest of a written package, after IMS Content Packaging 1.2 as QTI 3.0 profiles it. */
export const QTI_MANIFEST_FORM = `${HEAD} xmlns:m="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
  targetNamespace="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1">
  <xs:element name="manifest"><xs:complexType><xs:sequence>
    <xs:element name="metadata"><xs:complexType><xs:sequence>
      <xs:element name="schema" type="xs:string" fixed="QTI Package"/>
      <xs:element name="schemaversion" type="xs:string" fixed="3.0.0"/></xs:sequence></xs:complexType></xs:element>
    <xs:element name="organizations"><xs:complexType/></xs:element>
    <xs:element name="resources"><xs:complexType><xs:sequence>
      <xs:element name="resource" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="file" maxOccurs="unbounded"><xs:complexType>
          <xs:attribute name="href" type="xs:anyURI" use="required"/></xs:complexType></xs:element>
        <xs:element name="dependency" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
          <xs:attribute name="identifierref" type="xs:NCName" use="required"/></xs:complexType></xs:element></xs:sequence>
        <xs:attribute name="identifier" type="xs:ID" use="required"/>
        <xs:attribute name="type" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="imsqti_item_xmlv3p0"/><xs:enumeration value="imsqti_stimulus_xmlv3p0"/>
          <xs:enumeration value="webcontent"/></xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="href" type="xs:anyURI" use="required"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="identifier" type="xs:ID" use="required"/></xs:complexType>
    <xs:key name="resources"><xs:selector xpath=".//m:resource"/><xs:field xpath="@identifier"/></xs:key>
    <xs:keyref name="dependencies" refer="m:resources">
      <xs:selector xpath=".//m:dependency"/><xs:field xpath="@identifierref"/></xs:keyref></xs:element>
</xs:schema>`;
